package no.samsvar.decision.engine;

import static no.samsvar.decision.engine.Tables.has;
import static no.samsvar.decision.engine.Tables.yesOrNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.decision.content.Decisions;
import org.junit.jupiter.api.Test;

class TableCheckTest {

    static final List<Question> ONE = List.of(yesOrNo("rain"));

    @Test
    void everyDecisionHasAnOutcomeForEveryAnswerAndNothingInVain() {
        int cases = 0;
        for (var decision : Decisions.builtIn().all()) {
            var findings = TableCheck.of(decision.table(), decision.besides());
            assertThat(findings.sound()).as(decision.name() + " " + findings).isTrue();
            cases += findings.cases();
        }
        System.out.println("Decisions checked exhaustively, " + cases + " answer sets apart");
        assertThat(cases).isGreaterThanOrEqualTo(8);
    }

    @Test
    void anAnswerSetWithoutAnOutcomeIsFound() {
        var findings =
                TableCheck.of(
                        new Table(ONE, List.of(new Rule("a", has("rain", "yes"), "wet"))),
                        List.of());
        assertThat(findings.gaps()).containsExactly(Map.of("rain", Set.of("no")));
        assertThat(findings.sound()).isFalse();
    }

    @Test
    void aRuleThatContradictsAnEarlierOneNeverHits() {
        var table =
                new Table(
                        ONE,
                        List.of(
                                new Rule("a", has("rain", "yes"), "wet"),
                                new Rule("b", has("rain", "yes"), "dry"),
                                new Rule("c", has("rain", "no"), "dry")));
        assertThat(TableCheck.of(table, List.of()).neverHit()).containsExactly("b");
    }

    @Test
    void aQuestionThatDecidesNothingIsFound() {
        var table =
                new Table(
                        List.of(yesOrNo("rain"), yesOrNo("roof")),
                        List.of(
                                new Rule("a", has("rain", "yes"), "wet"),
                                new Rule("b", has("roof", "yes"), "dry"),
                                new Rule("c", new Condition.All(List.of()), "dry")));
        assertThat(TableCheck.of(table, List.of()).idle()).containsExactly("roof");
        assertThat(TableCheck.of(table, List.of()).sound()).isFalse();
    }

    @Test
    void aSoundTableHasNoFindings() {
        var findings = TableCheck.of(Tables.weather(), List.of());
        assertThat(findings)
                .isEqualTo(new TableCheck.Findings(6, List.of(), List.of(), List.of(), List.of()));
    }
}
