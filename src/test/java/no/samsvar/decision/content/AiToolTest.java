package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * An AI tool in care, each example with one fact changed; sources: MDR, AI Act, GDPR, health law.
 */
class AiToolTest {

    static final String[] ALL_READY = {"dpia", "risk", "agreement", "tested", "trained", "told"};

    static Given tool(String... tasks) {
        return Given.decision("ai-tool")
                .with("task", tasks)
                .with("data", "yes")
                .with("unseen", "no")
                .with("device", "marked")
                .with("learning", "not")
                .with("ready", ALL_READY);
    }

    static List<String> decisions(Given given) {
        return given.consequences().stream().flatMap(it -> it.next().stream()).toList();
    }

    @Test
    void dictationWithACheckedNoteAndEverythingInPlaceMayStart() {
        var given = tool("dictate");
        assertThat(given.outcome()).isEqualTo("ready");
        assertThat(given.rules()).containsExactly("answered");
        assertThat(given.duties()).containsExactly("find-place", "recording");
        assertThat(decisions(given)).containsExactlyInAnyOrder("cloud", "retention");
        assertThat(given.with("unseen", "yes").outcome()).isEqualTo("person-first");
        assertThat(given.with("learning", "unsettled").outcome()).isEqualTo("use-first");
        assertThat(given.with("ready", "none").outcome()).isEqualTo("not-yet");
        assertThat(given.with("task", "summarise").duties()).doesNotContain("recording");
    }

    @Test
    void aSummaryIsCheckedForBeingMoreThanWritingHelp() {
        var given = tool("summarise");
        assertThat(given.outcome()).isEqualTo("ready");
        assertThat(given.duties()).containsExactly("find-place", "summary-as-device");
        assertThat(decisions(given)).contains("medical-device");
        assertThat(tool("summarise", "advise").duties()).doesNotContain("summary-as-device");
        assertThat(tool("dictate").duties()).doesNotContain("summary-as-device");
    }

    @Test
    void aNoteThatNobodyReadsIsStoppedAndOnlyANarrowDepartureIsLeft() {
        var given = tool("summarise").with("unseen", "yes");
        assertThat(given.outcome()).isEqualTo("person-first");
        assertThat(given.rules()).containsExactly("nobody-looks");
        var departure = given.decision().outcome("person-first").departure().orElseThrow();
        assertThat(departure.by()).isEqualTo(Departure.By.MANAGER);
        assertThat(departure.advice()).isTrue();
        assertThat(given.decision().outcomes())
                .filteredOn(it -> it.departure().isPresent())
                .hasSize(1);
        assertThat(tool("summarise").unknown("unseen").outcome()).isEqualTo("undecided");
    }

    @Test
    void triageWithoutTheMarkingOfAMedicalDeviceIsNotStarted() {
        assertThat(tool("triage").outcome()).isEqualTo("ready");
        var given = tool("triage").with("device", "not-marked");
        assertThat(given.outcome()).isEqualTo("device-first");
        assertThat(given.rules()).containsExactly("not-a-device");
        assertThat(decisions(given)).containsExactly("medical-device");
        assertThat(given.duties()).containsExactly("high-risk");
        assertThat(tool("triage").unknown("device").outcome()).isEqualTo("undecided");
        assertThat(tool("dictate").with("device", "not-marked").outcome()).isEqualTo("ready");
    }

    @Test
    void aGeneralChatbotIsNotAskedForAdviceOnAPatientAlsoWithoutAName() {
        var given = tool("advise").with("data", "no").with("device", "not-marked");
        assertThat(given.outcome()).isEqualTo("device-first");
        assertThat(given.with("task", "admin").outcome()).isEqualTo("free");
    }

    @Test
    void aToolMadeInTheHouseCarriesTheManufacturersResponsibility() {
        var given = tool("advise").with("device", "own");
        assertThat(given.outcome()).isEqualTo("device-first");
        assertThat(given.rules()).containsExactly("made-here");
        assertThat(tool("advise").outcome()).isEqualTo("ready");
    }

    @Test
    void aSupplierThatTrainsOnTheDataIsSettledAsNewUseFirst() {
        var given = tool("dictate").with("learning", "unsettled");
        assertThat(given.outcome()).isEqualTo("use-first");
        assertThat(given.rules()).containsExactly("supplier-learns");
        assertThat(decisions(given)).contains("new-use", "processor", "cloud");
        assertThat(given.with("learning", "settled").outcome()).isEqualTo("ready");
        assertThat(given.with("data", "no").outcome()).isEqualTo("ready");
        assertThat(given.unknown("learning").outcome()).isEqualTo("undecided");
    }

    @Test
    void eachThingThatIsNotInPlaceHasADutyOfItsOwn() {
        var duties =
                Map.of(
                        "dpia", "do-dpia",
                        "risk", "do-risk",
                        "agreement", "make-agreement",
                        "tested", "try-it",
                        "trained", "train-users",
                        "told", "tell-people");
        for (var missing : ALL_READY) {
            var others =
                    List.of(ALL_READY).stream()
                            .filter(it -> !it.equals(missing))
                            .toArray(String[]::new);
            var given = tool("advise").with("ready", others);
            assertThat(given.outcome()).as(missing).isEqualTo("not-yet");
            assertThat(given.rules()).containsExactly("not-ready");
            assertThat(given.duties())
                    .as(missing)
                    .containsExactlyInAnyOrder(duties.get(missing), "find-place", "high-risk");
        }
        var nothing = tool("advise").with("ready", "none");
        assertThat(nothing.duties()).containsAll(duties.values());
        assertThat(decisions(nothing))
                .containsExactlyInAnyOrder("dpia", "risk-assessment", "processor", "cloud");
        assertThat(tool("advise").duties()).doesNotContainAnyElementsOf(duties.values());
    }

    @Test
    void adviceAndTriageHaveTheDutiesOfHighRisk() {
        assertThat(tool("advise").duties()).contains("high-risk");
        assertThat(tool("triage").duties()).contains("high-risk");
        assertThat(tool("dictate", "summarise").duties()).doesNotContain("high-risk");
    }

    @Test
    void aToolThatTalksWithPatientsSaysThatItIsAMachine() {
        assertThat(tool("chat").duties()).contains("say-it-is-a-machine");
        assertThat(tool("chat").outcome()).isEqualTo("ready");
        assertThat(tool("dictate").duties()).doesNotContain("say-it-is-a-machine");
        assertThat(tool("chat").with("unseen", "yes").outcome()).isEqualTo("person-first");
    }

    @Test
    void officeWorkWithoutDataAboutPeopleIsFree() {
        var given = Given.decision("ai-tool").with("task", "admin").with("data", "no");
        assertThat(given.outcome()).isEqualTo("free");
        assertThat(given.rules()).containsExactly("no-patient-no-data");
        assertThat(given.next()).isEqualTo("nothing");
        assertThat(given.with("data", "yes").next()).isEqualTo("learning");
    }

    @Test
    void dictationHasFiveQuestionsAndAdviceSix() {
        var start = Given.decision("ai-tool");
        assertThat(start.next()).isEqualTo("task");
        var dictation = start.with("task", "dictate").with("data", "yes");
        assertThat(dictation.next()).isEqualTo("unseen");
        assertThat(dictation.with("unseen", "no").next()).isEqualTo("learning");
        assertThat(dictation.with("unseen", "no").with("learning", "not").next())
                .isEqualTo("ready");
        assertThat(tool("dictate").next()).isEqualTo("nothing");
        var advice = start.with("task", "advise").with("data", "yes").with("unseen", "no");
        assertThat(advice.next()).isEqualTo("device");
    }
}
