package no.samsvar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.platform.form.FieldProblem;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import org.junit.jupiter.api.Test;

class AnswerFormTest {

    static Form<AnswerForm> typed(String... pairs) {
        Map<String, List<String>> values = new HashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            values.put(pairs[index], List.of(pairs[index + 1]));
        }
        return Form.read(AnswerForm.class, new Typed(values));
    }

    static List<String> faults(Form<AnswerForm> form) {
        return form.problems().stream().map(FieldProblem::path).toList();
    }

    @Test
    void aYesNeedsNothingMore() {
        assertThat(typed("answer", "YES").valid()).isTrue();
        assertThat(faults(typed())).containsExactly("answer");
    }

    @Test
    void aPointIsNotRelevantForAReason() {
        assertThat(faults(typed("answer", "NOT_RELEVANT"))).containsExactly("reason");
        assertThat(typed("answer", "NOT_RELEVANT", "reason", "Vi forsker ikke").valid()).isTrue();
    }

    @Test
    void aNoBecomesAMeasureWithOwnerAndDateOrStands() {
        assertThat(faults(typed("answer", "NO"))).containsExactly("handling");
        assertThat(faults(typed("answer", "NO", "handling", "MEASURE")))
                .containsExactly("chosen", "owner", "deadline");
        var whole =
                typed(
                        "answer",
                        "NO",
                        "handling",
                        "MEASURE",
                        "chosen",
                        "Kjøp skjermfilter",
                        "owner",
                        UUID.randomUUID().toString(),
                        "deadline",
                        LocalDate.of(2026, 12, 24).toString());
        assertThat(whole.valid()).isTrue();
        assertThat(whole.value().plansMeasure()).isTrue();
        assertThat(whole.value().stands()).isFalse();
    }

    @Test
    void aNoThatStandsNeedsItsThreeLines() {
        assertThat(faults(typed("answer", "NO", "handling", "STANDS")))
                .containsExactly("mayHappen", "likelihood", "severity", "why");
        var whole =
                typed(
                        "answer",
                        "NO",
                        "handling",
                        "STANDS",
                        "mayHappen",
                        "Noen ser skjermen",
                        "likelihood",
                        "LOW",
                        "severity",
                        "MEDIUM",
                        "why",
                        "Døren er alltid lukket");
        assertThat(whole.valid()).isTrue();
        assertThat(whole.value().stands()).isTrue();
    }

    @Test
    void whatANoNeedsIsNotAskedOfAYes() {
        assertThat(typed("answer", "YES", "handling", "STANDS").value().stands()).isFalse();
        assertThat(typed("answer", "YES", "handling", "MEASURE").value().plansMeasure()).isFalse();
    }
}
