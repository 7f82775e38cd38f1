package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.decision.engine.Answers;
import no.samsvar.decision.engine.Reasoning;
import no.samsvar.decision.engine.Result;
import no.samsvar.decision.engine.Rule;
import org.junit.jupiter.api.Test;

/**
 * The examples of the sources, each with one fact changed; sources: 002, 001 § 4.2.1, 004 § 5.4.
 */
class ProcessorTest {

    static final Decision DECISION = Decisions.builtIn().find("processor").orElseThrow();
    static final Reasoning REASONING = new Reasoning(DECISION.table());

    static Answers ours(String... operations) {
        return Answers.NONE
                .with("data", Set.of("yes"))
                .with("purpose", Set.of("us"))
                .with("operations", Set.of(operations));
    }

    static Answers onlySees(String access) {
        return ours("nothing").with("access", Set.of(access));
    }

    static String outcome(Answers answers) {
        return about(answers).outcome().orElse("undecided");
    }

    static Result about(Answers answers) {
        return REASONING.about(answers);
    }

    @Test
    void aSupplierThatHostsTheJournalIsAProcessor() {
        assertThat(outcome(ours("store", "operate"))).isEqualTo("processor");
        assertThat(outcome(ours("store").with("data", Set.of("no")))).isEqualTo("no-data");
    }

    @Test
    void payrollThatTheSupplierOperatesIsAProcessorsTask() {
        assertThat(outcome(ours("operate", "report"))).isEqualTo("processor");
        assertThat(outcome(ours("operate").with("purpose", Set.of("supplier"))))
                .isEqualTo("independent");
    }

    @Test
    void theFirmThatShredsOrErasesIsAProcessor() {
        assertThat(outcome(ours("destroy"))).isEqualTo("processor");
        assertThat(outcome(onlySees("chance"))).isEqualTo("declaration");
    }

    @Test
    @Requirement("PROC-05")
    void anyOneOperationAloneMakesAProcessor() {
        for (var one : DECISION.question("operations").orElseThrow().question().options()) {
            if (!one.equals("nothing")) {
                assertThat(outcome(ours(one))).as(one).isEqualTo("processor");
                assertThat(about(ours(one)).next()).as(one).isEmpty();
            }
        }
    }

    @Test
    @Requirement("PROC-06")
    void encryptionIsNoExemptionAndTheRuleSaysSo() {
        var result = about(ours("store-encrypted"));
        assertThat(result.outcome()).contains("processor");
        assertThat(result.rules()).extracting(Rule::name).containsExactly("encrypted");
        assertThat(DECISION.outcome("processor").consequences())
                .extracting(Consequence::kind)
                .contains(Consequence.Kind.AGREEMENT);
        assertThat(DECISION.rule("encrypted").because().en()).contains("Encryption protects");
    }

    @Test
    @Requirement("PROC-62")
    void onlyExposureEndsInADeclarationRegularAccessInAnAgreementAndTheGreyZoneInAReview() {
        assertThat(outcome(onlySees("chance"))).isEqualTo("declaration");
        assertThat(outcome(onlySees("support"))).isEqualTo("declaration");
        assertThat(outcome(onlySees("part"))).isEqualTo("processor");
        assertThat(outcome(onlySees("standing"))).isEqualTo("grey");
        assertThat(DECISION.outcome("declaration").consequences())
                .extracting(Consequence::kind)
                .contains(Consequence.Kind.DECLARATION)
                .doesNotContain(Consequence.Kind.AGREEMENT);
        assertThat(DECISION.outcome("processor").consequences())
                .extracting(Consequence::kind)
                .contains(Consequence.Kind.AGREEMENT);
        assertThat(DECISION.outcome("grey").consequences())
                .extracting(Consequence::kind)
                .containsExactly(Consequence.Kind.ASSESSMENT);
    }

    @Test
    void aSupplierOfTechnicalEquipmentNeedsADeclarationOnly() {
        assertThat(outcome(onlySees("support"))).isEqualTo("declaration");
        assertThat(outcome(ours("change"))).isEqualTo("processor");
    }

    @Test
    void theOccupationalHealthServiceIsControllerOfItsList() {
        var own = ours("store").with("purpose", Set.of("supplier"));
        assertThat(outcome(own)).isEqualTo("independent");
        assertThat(outcome(own.with("purpose", Set.of("us")))).isEqualTo("processor");
        assertThat(outcome(own.with("purpose", Set.of("together")))).isEqualTo("joint");
    }

    @Test
    void aClinicAnswersAtMostFourQuestions() {
        assertThat(about(Answers.NONE).next()).contains("data");
        assertThat(about(Answers.NONE.with("data", Set.of("yes"))).next()).contains("purpose");
        assertThat(about(ours("nothing")).next()).contains("access");
        assertThat(about(ours("destroy")).next()).isEmpty();
    }

    @Test
    void anUnknownPurposeLeavesItOpenAlsoWhenTheRestIsKnown() {
        var result = about(ours("store").withUnknown("purpose"));
        assertThat(result.outcomes())
                .containsExactlyInAnyOrder("processor", "independent", "joint");
        assertThat(result.lacking()).containsExactly("purpose");
    }
}
