package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/** Private phones, pictures and the home office, by 003 § 7.8; each with one fact changed. */
class OwnDevicesTest {

    static final String[] ALL_READY = {"risk", "routine", "secured"};

    static Given picture(String device) {
        return Given.decision("own-devices")
                .with("use", "picture")
                .with("needed", "yes")
                .with("device", device);
    }

    static Given urgent() {
        return picture("private").with("urgent", "yes").with("where", "phone");
    }

    static Given planned() {
        return picture("private")
                .with("urgent", "no")
                .with("where", "phone")
                .with("ready", ALL_READY);
    }

    static Given work(String device) {
        return Given.decision("own-devices")
                .with("use", "work")
                .with("device", device)
                .with("ready", ALL_READY)
                .with("login", "two")
                .with("stored", "nothing");
    }

    static List<String> decisions(Given given) {
        return given.consequences().stream().flatMap(it -> it.next().stream()).toList();
    }

    static boolean says(Given given, Consequence.Kind kind, String text) {
        return given.consequences().stream()
                .anyMatch(it -> it.kind() == kind && it.what().en().contains(text));
    }

    @Test
    void aPictureOfAWoundWithAPrivatePhoneMayBeTakenWhenItIsUrgent() {
        assertThat(urgent().outcome()).isEqualTo("urgent");
        assertThat(urgent().rules()).containsExactly("urgent-picture");
        assertThat(urgent().duties()).containsExactly("picture-to-record", "tell-patient");
        assertThat(urgent().with("urgent", "no").with("ready", "none").outcome())
                .isEqualTo("not-yet");
        assertThat(urgent().unknown("urgent").with("ready", "none").outcome())
                .isEqualTo("undecided");
    }

    @Test
    void useOfAPrivatePhoneBeyondUrgentCasesNeedsAssessmentProtectionRoutineAndAnEntry() {
        for (var missing : ALL_READY) {
            var others =
                    List.of(ALL_READY).stream()
                            .filter(it -> !it.equals(missing))
                            .toArray(String[]::new);
            assertThat(planned().with("ready", others).outcome()).as(missing).isEqualTo("not-yet");
        }
        assertThat(planned().outcome()).isEqualTo("allowed-private");
        assertThat(planned().rules()).containsExactly("private-in-order");
        assertThat(says(planned(), Consequence.Kind.RECORD, "which risk assessment")).isTrue();
        var without = planned().with("ready", "none");
        assertThat(without.duties()).contains("assess-risk", "write-routine", "secure-device");
        assertThat(decisions(without)).contains("risk-assessment");
        assertThat(says(without, Consequence.Kind.MEASURE, "routine for pictures")).isTrue();
    }

    @Test
    void aPictureThatTheCareNeedsGoesToTheRecordAndIsErasedFromDeviceAndCloud() {
        var copied = urgent().with("where", "copied");
        assertThat(copied.duties()).contains("picture-to-record", "cloud-copy");
        assertThat(says(copied, Consequence.Kind.MEASURE, "erase it from the device")).isTrue();
        assertThat(says(copied, Consequence.Kind.MEASURE, "Erase the picture in the cloud"))
                .isTrue();
        assertThat(copied.consequences())
                .filteredOn(it -> it.sources().contains("MOB-06"))
                .allSatisfy(it -> assertThat(it.what().en()).contains("confirm"));
        assertThat(urgent().duties()).doesNotContain("cloud-copy");
        assertThat(urgent().with("where", "record").duties())
                .doesNotContain("picture-to-record", "cloud-copy");
    }

    @Test
    @Requirement("MOB-07")
    void aPrivateCloudForPicturesIsAssessedBothAsAScenarioAndAsAService() {
        var copied = planned().with("where", "copied");
        assertThat(copied.outcome()).isEqualTo("allowed-private");
        assertThat(says(copied, Consequence.Kind.ASSESSMENT, "private cloud")).isTrue();
        assertThat(says(planned(), Consequence.Kind.ASSESSMENT, "private cloud")).isTrue();
        assertThat(decisions(copied)).contains("cloud");
        assertThat(decisions(planned())).doesNotContain("cloud");
        assertThat(planned().with("where", "record").kinds())
                .doesNotContain(Consequence.Kind.ASSESSMENT);
    }

    @Test
    void aPictureForTeachingIsNewUseAndNotPartOfTheCare() {
        var given = picture("private").with("needed", "no");
        assertThat(given.outcome()).isEqualTo("no-picture");
        assertThat(given.rules()).containsExactly("picture-not-needed");
        assertThat(decisions(given)).containsExactly("new-use");
        assertThat(given.next()).isEqualTo("nothing");
        assertThat(planned().outcome()).isEqualTo("allowed-private");
    }

    @Test
    void theEnterprisesOwnCameraNeedsNoUrgencyButTheSameOrder() {
        var given = picture("ours").with("where", "record").with("ready", ALL_READY);
        assertThat(given.outcome()).isEqualTo("allowed-ours");
        assertThat(given.rules()).containsExactly("ours-in-order");
        assertThat(given.duties()).containsExactly("tell-patient");
        assertThat(given.with("ready", "risk", "routine").outcome()).isEqualTo("not-yet");
    }

    @Test
    @Requirement("MOB-03")
    void aHomeOfficeStartsOnlyWithAssessmentRoutineAndProtection() {
        assertThat(work("ours").outcome()).isEqualTo("allowed-ours");
        var missing = work("ours").with("ready", "secured");
        assertThat(missing.outcome()).isEqualTo("not-yet");
        assertThat(missing.rules()).containsExactly("not-ready");
        assertThat(missing.duties()).containsExactly("assess-risk", "write-routine");
        assertThat(work("ours").with("ready", "risk", "routine").duties())
                .containsExactly("secure-device");
        assertThat(work("ours").duties()).isEmpty();
    }

    @Test
    void aPasswordAloneNoLongerDoesFromOutsideAndTheMethodIsRecorded() {
        var given = work("ours").with("login", "password");
        assertThat(given.outcome()).isEqualTo("not-yet");
        assertThat(given.rules()).containsExactly("password-only");
        assertThat(given.duties()).containsExactly("two-factors");
        assertThat(says(given, Consequence.Kind.MEASURE, "note the method with the device"))
                .isTrue();
        assertThat(says(work("ours"), Consequence.Kind.RECORD, "login method")).isTrue();
        assertThat(work("ours").unknown("login").outcome()).isEqualTo("undecided");
    }

    @Test
    @Requirement("MOB-04")
    void dataStayOnADeviceOnlyWhenNeededAndAlwaysEncrypted() {
        assertThat(work("ours").with("stored", "encrypted").outcome()).isEqualTo("allowed-ours");
        var open = work("ours").with("stored", "open");
        assertThat(open.outcome()).isEqualTo("stop");
        assertThat(open.rules()).containsExactly("stored-open");
        assertThat(decisions(open)).containsExactly("breach");
        var habit = work("private").with("stored", "habit");
        assertThat(habit.outcome()).isEqualTo("stop");
        assertThat(habit.rules()).containsExactly("stored-by-habit");
    }

    @Test
    void workOnAPrivatePhoneIsAgreedWithTheEmployee() {
        assertThat(work("private").outcome()).isEqualTo("allowed-private");
        assertThat(work("private").duties()).containsExactly("staff-privacy");
        assertThat(work("private").kinds()).contains(Consequence.Kind.AGREEMENT);
        assertThat(work("ours").duties()).doesNotContain("staff-privacy");
    }

    @Test
    void aPrivatePhoneThatOnlyFetchesACodeIsFree() {
        var given = Given.decision("own-devices").with("use", "code");
        assertThat(given.outcome()).isEqualTo("free");
        assertThat(given.rules()).containsExactly("no-data");
        assertThat(given.next()).isEqualTo("nothing");
        assertThat(given.with("use", "work").outcome()).isEqualTo("undecided");
    }

    @Test
    void thePathsHaveTwoToSixQuestions() {
        assertThat(Given.decision("own-devices").next()).isEqualTo("use");
        assertThat(picture("private").next()).isEqualTo("urgent");
        assertThat(picture("ours").next()).isEqualTo("where");
        assertThat(picture("private").with("urgent", "yes").next()).isEqualTo("where");
        assertThat(urgent().next()).isEqualTo("nothing");
        assertThat(urgent().with("urgent", "no").next()).isEqualTo("ready");
        assertThat(planned().next()).isEqualTo("nothing");
        assertThat(Given.decision("own-devices").with("use", "work").next()).isEqualTo("device");
        assertThat(work("ours").next()).isEqualTo("nothing");
    }
}
