package no.samsvar.decision.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.samsvar.decision.engine.Answers;
import no.samsvar.decision.engine.Condition;
import no.samsvar.decision.engine.Question;
import no.samsvar.decision.engine.Table;
import no.samsvar.decision.engine.Truth;
import org.junit.jupiter.api.Test;

class RowsTest {

    static final Question RAIN = new Question("rain", List.of("none", "some", "much"), null);
    static final Question WITH =
            new Question("with-you", List.of("umbrella", "coat", "nothing"), "nothing");
    static final Table TABLE = new Table(List.of(RAIN, WITH), List.of());
    static final List<Set<String>> WITHS =
            List.of(
                    Set.of("nothing"),
                    Set.of("umbrella"),
                    Set.of("coat"),
                    Set.of("umbrella", "coat"));

    static final String[] TWO = {"umbrella", "nothing"};
    static final String[][] ONE = {{"umbrella"}, {"coat"}, {"nothing"}};

    static Condition has(Question question, String... options) {
        return new Condition.Has(question.name(), Set.of(options));
    }

    static List<String> rows(Condition condition) {
        return new Rows(TABLE).of(condition).stream().map(it -> it.cells().toString()).toList();
    }

    static Condition random(Random random, int depth) {
        var children = new ArrayList<Condition>();
        for (int i = random.nextInt(4); i > 0 && depth > 0; i--) {
            children.add(random(random, depth - 1));
        }
        return switch (random.nextInt(depth == 0 ? 2 : 5)) {
            case 0 -> has(RAIN, RAIN.options().get(random.nextInt(3)));
            case 1 -> has(WITH, random.nextBoolean() ? TWO : ONE[random.nextInt(3)]);
            case 2 -> new Condition.All(children);
            case 3 -> new Condition.Any(children);
            default -> new Condition.Not(random(random, depth - 1));
        };
    }

    static boolean holds(List<Rows.Row> rows, Map<String, Object> inputs) {
        return rows.stream().anyMatch(it -> holds(it, inputs));
    }

    static boolean holds(Rows.Row row, Map<String, Object> inputs) {
        return row.cells().entrySet().stream()
                .allMatch(it -> it.getValue().contains(written(inputs.get(it.getKey()))));
    }

    static String written(Object value) {
        return value instanceof String text ? Column.quoted(text) : value.toString();
    }

    @Test
    void anOptionOfAQuestionWithSeveralAnswersIsATruthValueOfItsOwn() {
        assertThat(rows(has(RAIN, "none", "some")))
                .containsExactly("{q_rain=[\"none\", \"some\"]}");
        assertThat(rows(new Condition.Not(has(RAIN, "none"))))
                .containsExactly("{q_rain=[\"some\", \"much\"]}");
        assertThat(rows(has(WITH, "coat"))).containsExactly("{q_with_you__coat=[true]}");
        assertThat(rows(new Condition.Not(has(WITH, "umbrella", "coat"))))
                .containsExactly("{q_with_you__coat=[false], q_with_you__umbrella=[false]}");
    }

    @Test
    void whatAlwaysHoldsIsOneEmptyRowAndWhatNeverDoesIsNone() {
        assertThat(rows(Condition.ALWAYS)).containsExactly("{}");
        assertThat(rows(Condition.NEVER)).isEmpty();
        assertThat(rows(has(RAIN, "none", "some", "much"))).containsExactly("{}");
        assertThat(rows(new Condition.All(List.of(has(RAIN, "none"), has(RAIN, "much")))))
                .isEmpty();
    }

    @Test
    void aRowThatAnotherCoversIsLeftOut() {
        var narrow = new Condition.All(List.of(has(RAIN, "much"), has(WITH, "coat")));
        assertThat(rows(new Condition.Any(List.of(narrow, has(WITH, "coat")))))
                .containsExactly("{q_with_you__coat=[true]}");
    }

    @Test
    void theRowsHoldWhereTheConditionDoesWhateverItIs() {
        var random = new Random(5);
        int held = 0;
        for (int i = 0; i < 2000; i++) {
            var condition = random(random, 3);
            var rows = new Rows(TABLE).of(condition);
            for (var rain : RAIN.options()) {
                for (var with : WITHS) {
                    var answers = new HashMap<String, Set<String>>();
                    answers.put("rain", Set.of(rain));
                    answers.put("with-you", with);
                    var ours = condition.in(new Answers(answers, Set.of())) == Truth.YES;
                    held += ours ? 1 : 0;
                    assertThat(holds(rows, DmnExport.inputs(TABLE.questions(), answers)))
                            .as(condition + " " + answers)
                            .isEqualTo(ours);
                }
            }
        }
        assertThat(held).isBetween(4000, 20000);
    }
}
