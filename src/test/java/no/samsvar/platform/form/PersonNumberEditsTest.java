package no.samsvar.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import no.samsvar.platform.personnumber.MadeUpNumbers;
import org.junit.jupiter.api.Test;

class PersonNumberEditsTest {

    static final String NUMBER = MadeUpNumbers.synthetic();

    @FormName("example")
    record Line(String text) {}

    @FormName("example")
    record Example(@LongText String story, @Verbatim String password, List<Line> lines) {}

    static Form<Example> read(Map<String, List<String>> typed) {
        return Form.read(Example.class, new Typed(typed));
    }

    @Test
    void anyFreeTextWithAPersonNumberIsAProblemAlsoInARow() {
        var form =
                read(
                        Map.of(
                                "story", List.of("Feil papir til " + NUMBER),
                                "lines[0].text", List.of(NUMBER)));
        assertThat(form.problems())
                .extracting(FieldProblem::path, FieldProblem::code)
                .containsExactlyInAnyOrder(
                        tuple("story", "form.person-number"),
                        tuple("lines[0].text", "form.person-number"));
    }

    @Test
    void aReasonLetsTheDigitsStandAndIsKept() {
        var form =
                read(
                        Map.of(
                                "story", List.of(NUMBER),
                                "story.not-a-number", List.of("Et serienummer")));
        assertThat(form.valid()).isTrue();
        assertThat(form.explained()).isEqualTo(Map.of("story", "Et serienummer"));
    }

    @Test
    void aReasonForATextWithoutANumberIsNotKept() {
        var form =
                read(Map.of("story", List.of("Ord"), "story.not-a-number", List.of("Et nummer")));
        assertThat(form.explained()).isEmpty();
    }

    @Test
    void aPasswordIsNotLookedInto() {
        assertThat(read(Map.of("password", List.of(NUMBER))).valid()).isTrue();
    }

    @Test
    void onePressMasksOneText() {
        var typed =
                new Typed(
                        Map.of(
                                "story",
                                List.of("Til " + NUMBER),
                                PersonNumberEdits.MASK,
                                List.of("story")));
        var masked = PersonNumberEdits.asked(typed).orElseThrow();
        assertThat(masked.first("story")).isEqualTo("Til •••••• •••••");
        assertThat(masked.has(PersonNumberEdits.MASK)).isFalse();
        assertThat(PersonNumberEdits.asked(masked)).isEmpty();
    }
}
