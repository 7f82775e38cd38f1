package no.samsvar.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    enum Colour {
        RED,
        GREEN
    }

    @FormName("example")
    record Part(@Required String name, Integer weight) {}

    static final class NoDigits implements TextCheck {
        @Override
        public Optional<String> problem(String text) {
            return text.matches(".*\\d.*") ? Optional.of("example.no-digits") : Optional.empty();
        }
    }

    @FormName("example")
    record Example(
            @Required @Checked(NoDigits.class) String title,
            @LongText String story,
            LocalDate date,
            Instant moment,
            Boolean yes,
            Colour colour,
            @Required Set<Colour> colours,
            @ChosenFrom("people") UUID person,
            List<Part> parts)
            implements CrossChecked {

        @Override
        public List<Problem> problems() {
            return "bad".equals(story) ? List.of(new Problem("story", "example.bad")) : List.of();
        }
    }

    static final Map<String, List<String>> GOOD =
            Map.ofEntries(
                    Map.entry("title", List.of("A title")),
                    Map.entry("story", List.of("Line\r\nline")),
                    Map.entry("date", List.of("23.11.2026")),
                    Map.entry("moment", List.of("2026-11-23T14:30")),
                    Map.entry("yes", List.of("no")),
                    Map.entry("colour", List.of("RED")),
                    Map.entry("colours", List.of("RED", "GREEN")),
                    Map.entry("person", List.of("00000000-0000-0000-0000-000000000001")),
                    Map.entry("parts[0].name", List.of("")),
                    Map.entry("parts[1].name", List.of("Wheel")),
                    Map.entry("parts[1].weight", List.of("12")));

    static Form<Example> read(String... changes) {
        var typed = new Typed(GOOD);
        for (int index = 0; index < changes.length; index += 2) {
            typed = typed.with(changes[index], changes[index + 1]);
        }
        return Form.read(Example.class, typed);
    }

    @Test
    void whatWasTypedBecomesARecord() {
        assertThat(read().value())
                .isEqualTo(
                        new Example(
                                "A title",
                                "Line\nline",
                                LocalDate.of(2026, 11, 23),
                                Instant.parse("2026-11-23T13:30:00Z"),
                                false,
                                Colour.RED,
                                Set.of(Colour.RED, Colour.GREEN),
                                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                                List.of(new Part("Wheel", 12))));
    }

    @Test
    void aRecordShownAndSentBackUnchangedIsTheSameRecord() {
        var value = read().value();
        assertThat(Form.read(Example.class, Form.of(value).typed()).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', form.required",
        "title, ' ', form.required",
        "title, 'has 1 digit', example.no-digits",
        "story, bad, example.bad",
        "date, 31.02.2026, form.date",
        "date, soon, form.date",
        "moment, 2026-11-23, form.moment",
        "colour, BLUE, form.choice",
        "person, nobody, form.choice",
        "parts[1].name, '', form.required",
        "parts[1].weight, heavy, form.number"
    })
    void eachFaultIsToldAtItsField(String path, String typed, String code) {
        var form = read(path, typed);
        assertThat(form.valid()).isFalse();
        assertThat(form.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.path()).isEqualTo(path);
                            assertThat(problem.code()).isEqualTo(code);
                        });
        assertThat(form.typed().first(path)).isEqualTo(typed);
    }

    @Test
    void textThatIsTooLongIsRefusedAndKept() {
        var form = read("title", "x".repeat(201));
        assertThat(form.problem("title").orElseThrow().arguments()).containsExactly(200);
        assertThat(form.typed().first("title")).hasSize(201);
    }

    @Test
    void aFieldIsNamedByItsAccessor() {
        assertThat(Form.blank(Example.class).field(Example::colours).labelKey())
                .isEqualTo("example.field.colours");
        assertThat(Kebab.of("emergencyPhone")).isEqualTo("emergency-phone");
    }
}
