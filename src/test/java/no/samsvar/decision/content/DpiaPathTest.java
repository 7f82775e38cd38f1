package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How many questions are asked before a DPIA is decided. */
class DpiaPathTest {

    static Given ours() {
        return Given.decision("dpia").with("whose", "ours");
    }

    @Test
    void oneAnswerIsEnoughForAProcessor() {
        assertThat(Given.decision("dpia").next()).isEqualTo("whose");
        assertThat(Given.decision("dpia").with("whose", "processor").next()).isEqualTo("nothing");
    }

    @Test
    void twoOrThreeWhereThereIsNoDataOrADpiaIsMade() {
        for (var kind : List.of("no-data", "consumer")) {
            assertThat(ours().with("kind", kind).next()).as(kind).isEqualTo("nothing");
        }
        for (var made : List.of("covers", "changed", "high")) {
            assertThat(ours().with("kind", "something").with("made", made).next())
                    .as(made)
                    .isEqualTo("nothing");
        }
    }

    @Test
    void fourForAPractitionersOrdinaryPractice() {
        var practice = ours().with("kind", "practitioner").with("made", "no");
        assertThat(practice.next()).isEqualTo("listed");
        assertThat(practice.with("listed", "none").next()).isEqualTo("nothing");
    }

    @Test
    void aClinicIsAskedFiveWhenTheRecordOfProcessingKnowsTheRest() {
        var known =
                ours().with("large", "no")
                        .with("special", "yes")
                        .with("vulnerable", "yes")
                        .with("kind", "something")
                        .with("made", "no");
        assertThat(known.next()).isEqualTo("listed");
        assertThat(known.with("listed", "none").next()).isEqualTo("signs");
        assertThat(known.with("listed", "none").with("signs", "none").next()).isEqualTo("nothing");
        assertThat(List.of("large", "special", "vulnerable"))
                .extracting(it -> known.decision().question(it).orElseThrow().known().fact())
                .containsExactly(
                        "processing.large", "processing.special", "processing.people.patients");
    }
}
