package no.samsvar.decision.engine;

import static no.samsvar.decision.engine.Tables.has;
import static no.samsvar.decision.engine.Tables.yesOrNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The diagram against plainly trying every answer, on tables made by chance. */
class DiagramTest {

    static final List<Question> QUESTIONS =
            List.of(
                    yesOrNo("rain"),
                    new Question("wind", List.of("calm", "breeze", "storm"), null),
                    new Question("with", List.of("umbrella", "coat", "nothing"), "nothing"),
                    yesOrNo("roof"));

    static Condition condition(Random chance, int depth) {
        int kind = depth == 0 ? 0 : chance.nextInt(5);
        if (kind < 2) {
            var question = QUESTIONS.get(chance.nextInt(QUESTIONS.size()));
            var options = question.options();
            return has(question.name(), options.get(chance.nextInt(options.size())));
        }
        var parts = List.of(condition(chance, depth - 1), condition(chance, depth - 1));
        return switch (kind) {
            case 2 -> new Condition.All(parts);
            case 3 -> new Condition.Any(parts);
            default -> new Condition.Not(parts.getFirst());
        };
    }

    static Table table(Random chance) {
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < 4; i++) {
            rules.add(new Rule("r" + i, condition(chance, 3), "o" + chance.nextInt(3)));
        }
        rules.add(new Rule("else", Condition.ALWAYS, "o0"));
        return new Table(QUESTIONS, rules);
    }

    static Answers some(Random chance) {
        var answers = Answers.NONE;
        for (var question : QUESTIONS) {
            if (chance.nextInt(3) == 0) {
                var all = question.answers();
                answers = answers.with(question.name(), all.get(chance.nextInt(all.size())));
            }
        }
        return answers;
    }

    /** Every way to answer what these leave open, but for one question. */
    static List<Answers> completed(Answers answers, String but) {
        var all = List.of(answers);
        for (var question : QUESTIONS) {
            if (!answers.knows(question.name()) && !question.name().equals(but)) {
                all = all.stream().flatMap(it -> each(it, question).stream()).toList();
            }
        }
        return all;
    }

    static List<Answers> each(Answers answers, Question question) {
        return question.answers().stream().map(it -> answers.with(question.name(), it)).toList();
    }

    static Set<String> outcomes(Table table, Collection<Answers> answers) {
        var outcomes = new HashSet<String>();
        answers.forEach(it -> outcomes.add(table.possible(it).getFirst().outcome()));
        return outcomes;
    }

    @Test
    void itSaysWhatTryingEveryAnswerSays() {
        var chance = new Random(5);
        int open = 0;
        for (int i = 0; i < 400; i++) {
            var table = table(chance);
            var answers = some(chance);
            var diagram = Diagram.of(table).after(answers);
            var expected = new HashSet<String>();
            for (var question : QUESTIONS) {
                if (!answers.knows(question.name())
                        && completed(answers, question.name()).stream()
                                .anyMatch(it -> outcomes(table, each(it, question)).size() > 1)) {
                    expected.add(question.name());
                }
            }
            assertThat(diagram.outcomes())
                    .as(table + " " + answers)
                    .isEqualTo(outcomes(table, completed(answers, "")));
            assertThat(diagram.questions()).as(table + " " + answers).isEqualTo(expected);
            open += expected.size();
        }
        assertThat(open).isGreaterThan(400);
    }

    @Test
    void answersThatNoRuleTellsApartAreTriedOnce() {
        var rules =
                List.of(
                        new Rule("storm", has("wind", "storm"), "in"),
                        new Rule("else", Condition.ALWAYS, "out"));
        var diagram = Diagram.of(new Table(QUESTIONS, rules));
        assertThat(diagram.tried("wind")).containsExactly(Set.of("calm"), Set.of("storm"));
        assertThat(diagram.tried("roof")).hasSize(1);
        assertThat(diagram.after(Answers.NONE.with("wind", Set.of("breeze"))).outcomes())
                .containsExactly("out");
    }

    @Test
    void whereNoRuleHoldsThereIsNoOutcome() {
        var rules = List.of(new Rule("storm", has("wind", "storm"), "in"));
        var diagram = Diagram.of(new Table(QUESTIONS, rules));
        assertThat(diagram.outcomes()).containsExactly("in");
        assertThat(diagram.after(Answers.NONE.with("wind", Set.of("calm"))).outcomes()).isEmpty();
    }
}
