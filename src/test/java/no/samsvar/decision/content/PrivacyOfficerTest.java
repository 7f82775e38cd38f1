package no.samsvar.decision.content;

import static no.samsvar.decision.content.Consequence.Kind.AGREEMENT;
import static no.samsvar.decision.content.Consequence.Kind.ASSESSMENT;
import static no.samsvar.decision.content.Consequence.Kind.MEASURE;
import static no.samsvar.decision.content.Consequence.Kind.NOTICE;
import static no.samsvar.decision.content.Consequence.Kind.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who must have a privacy officer and who may be it; GDPR art. 37 to 39. */
class PrivacyOfficerTest {

    static Given normlandMunicipality() {
        return Given.decision("privacy-officer").with("body", "public");
    }

    /** 003: a few practitioners in one place. */
    static Given normlandHealthCentre() {
        return Given.decision("privacy-officer")
                .with("body", "private")
                .with("core", "sensitive")
                .with("scale", "small")
                .with("wish", "no");
    }

    static Given person(String... roles) {
        return normlandMunicipality()
                .with("candidate", "yes")
                .with("roles", roles)
                .with("missing", "none");
    }

    @Test
    void everyMunicipalityMustHaveOne() {
        assertThat(normlandMunicipality().next()).isEqualTo("candidate");
        assertThat(normlandMunicipality().duties()).containsExactly("bound-by-law");
        var nobody = normlandMunicipality().with("candidate", "no");
        assertThat(nobody.outcome()).isEqualTo("appoint");
        assertThat(nobody.rules()).containsExactly("nobody-yet");
        assertThat(nobody.decision().outcome("appoint").departure()).isEmpty();
    }

    @Test
    void aSmallClinicNormallyNeedsNoneAndKeepsANoteOfWhy() {
        assertThat(normlandHealthCentre().outcome()).isEqualTo("not-needed");
        assertThat(normlandHealthCentre().rules()).containsExactly("small-clinic");
        assertThat(normlandHealthCentre().duties()).isEmpty();
        assertThat(normlandHealthCentre().kinds()).containsExactly(RECORD);
        assertThat(normlandHealthCentre().consequences().getFirst().what().en())
                .contains("how many people", "why it is not on a large scale", "who decided");
    }

    @Test
    void theClinicWithOneFactChanged() {
        assertThat(normlandHealthCentre().with("scale", "one").rules())
                .containsExactly("one-practitioner");
        assertThat(normlandHealthCentre().with("scale", "between").outcome()).isEqualTo("consider");
        assertThat(normlandHealthCentre().with("scale", "between").rules())
                .containsExactly("in-doubt");
        assertThat(normlandHealthCentre().with("scale", "large").outcome()).isEqualTo("undecided");
        assertThat(normlandHealthCentre().with("scale", "large").duties())
                .containsExactly("bound-by-law");
        assertThat(normlandHealthCentre().with("body", "public").duties())
                .containsExactly("bound-by-law");
        assertThat(normlandHealthCentre().with("core", "none").rules())
                .containsExactly("no-such-core");
        assertThat(normlandHealthCentre().unknown("scale").outcome()).isEqualTo("undecided");
    }

    @Test
    void aResponseCentreThatFollowsManyPeopleMustHaveOne() {
        var centre =
                Given.decision("privacy-officer")
                        .with("body", "private")
                        .with("core", "monitoring")
                        .with("scale", "large")
                        .with("candidate", "no");
        assertThat(centre.outcome()).isEqualTo("appoint");
        assertThat(centre.duties()).containsExactly("bound-by-law");
        assertThat(centre.with("scale", "small").with("wish", "no").outcome())
                .isEqualTo("not-needed");
    }

    @Test
    void oneThatIsChosenFreelyHasAllTheRules() {
        var wanted = normlandHealthCentre().with("wish", "yes").with("candidate", "no");
        assertThat(wanted.outcome()).isEqualTo("appoint");
        assertThat(wanted.duties()).containsExactly("chosen-freely");
        assertThat(wanted.with("core", "none").duties()).containsExactly("chosen-freely");
        assertThat(wanted.with("scale", "large").duties()).containsExactly("bound-by-law");
        assertThat(wanted.with("candidate", "yes").with("roles", "top").outcome())
                .isEqualTo("unsuited");
    }

    @Test
    void anIndependentPersonMayBeItAndIsNotified() {
        assertThat(person("none").outcome()).isEqualTo("suited");
        assertThat(person("none").rules()).containsExactly("independent-and-able");
        assertThat(person("none").kinds()).startsWith(NOTICE, RECORD, MEASURE);
        assertThat(person("none").consequences().getFirst().what().en())
                .contains("notified to the authority");
    }

    @Test
    void whoeverDecidesPurposesOrSystemsCannotBeIt() {
        for (var role : List.of("top", "head", "technology", "litigator")) {
            assertThat(person(role).outcome()).as(role).isEqualTo("unsuited");
            assertThat(person(role).rules()).as(role).containsExactly("would-check-own-choices");
            assertThat(person(role, "shared").outcome()).as(role).isEqualTo("unsuited");
            assertThat(person(role).decision().outcome("unsuited").departure()).isEmpty();
        }
    }

    @Test
    void theCoordinatorWhoDoesTheWorkIsWeighed() {
        for (var role : List.of("coordinator", "supplier")) {
            assertThat(person(role).outcome()).as(role).isEqualTo("weigh");
            assertThat(person(role).rules()).as(role).containsExactly("close-to-the-work");
            assertThat(person(role).kinds()).as(role).startsWith(ASSESSMENT);
        }
        assertThat(person("coordinator", "technology").outcome()).isEqualTo("unsuited");
    }

    @Test
    void whatTheOfficerLacksIsPutRight() {
        for (var lack : List.of("knowledge", "time", "early", "line", "freedom")) {
            assertThat(person("none").with("missing", lack).outcome()).as(lack).isEqualTo("adjust");
            assertThat(person("none").with("missing", lack).rules())
                    .containsExactly("something-missing");
        }
        assertThat(person("none").unknown("missing").outcome()).isEqualTo("undecided");
        assertThat(person("top").with("missing", "time").outcome()).isEqualTo("unsuited");
    }

    @Test
    void anOfficerFromOutsideOrSharedHasAContract() {
        assertThat(person("outside").outcome()).isEqualTo("suited");
        assertThat(person("outside").duties())
                .containsExactly("bound-by-law", "hired-from-outside");
        assertThat(person("outside").kinds()).contains(AGREEMENT);
        assertThat(person("shared").duties()).containsExactly("bound-by-law", "shared-with-others");
        assertThat(person("none").duties()).containsExactly("bound-by-law");
        assertThat(person("outside", "top").duties()).containsExactly("bound-by-law");
    }

    @Test
    void theRegisterKnowsTheBodySoThatAClinicAnswersThreeAndAMunicipalityThree() {
        var body = normlandMunicipality().decision().question("body").orElseThrow().known();
        assertThat(body.option("MUNICIPALITY")).contains("public");
        assertThat(body.option("CLINIC")).contains("private");
        assertThat(normlandHealthCentre().answers().given()).hasSize(4);
        assertThat(normlandHealthCentre().next()).isEqualTo("nothing");
        assertThat(person("none").answers().given()).hasSize(4);
        assertThat(person("none").next()).isEqualTo("nothing");
    }
}
