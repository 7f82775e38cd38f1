package no.samsvar.platform.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.function.Function;
import no.samsvar.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPartTest {

    static ContentPart read(String yaml) {
        var bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return ContentPart.read("prove.yaml", new ByteArrayInputStream(bytes));
    }

    static void broken(String yaml, Function<ContentPart, ?> read, String... says) {
        assertThatThrownBy(() -> read.apply(read(yaml)))
                .isInstanceOf(BrokenContent.class)
                .hasMessageContainingAll(says);
    }

    @Test
    void whatIsThereIsRead() {
        var part =
                read(
                        """
                        name: " Lena "
                        day: 2026-11-26
                        open: yes
                        week: [MONDAY, FRIDAY]
                        words: {nb: Ja, nn: Jo, en: Yes}
                        rows: [{one: two}]
                        """);
        assertThat(part.text("name")).isEqualTo("Lena");
        assertThat(part.day("day")).hasToString("2026-11-26");
        assertThat(part.yes("open")).isTrue();
        assertThat(part.constants(DayOfWeek.class, "week"))
                .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(part.wording("words").in(Language.NN)).isEqualTo("Jo");
        assertThat(part.parts("rows").getFirst().names()).containsExactly("one");
        assertThat(part.find("nothing")).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWithFileAndPlace() {
        broken("a: {b: {}}", p -> p.part("a").part("b").text("c"), "prove.yaml, a.b.c", "missing");
        broken("a: [{}, {c: d}]", p -> p.parts("a").get(1).only("b"), "a[1].c", "is not known");
        broken("a: [1]", p -> p.text("a"), "prove.yaml, a:", "must be a text");
        broken("a: maybe", p -> p.yes("a"), "must be yes or no");
        broken("a: soon", p -> p.day("a"), "must be a day");
        broken("a: MANDAG", p -> p.constant(DayOfWeek.class, "a"), "MANDAG is none of");
        broken("a: []", p -> p.list("a"), "at least one");
        broken("a: text", p -> p.parts("a"), "at least one");
        broken("a: text", p -> p.part("a"), "names with values");
        broken("a: {nb: x, nn: y}", p -> p.wording("a"), "a.en", "missing");
        broken("{}", p -> p.part("a"), "prove.yaml, a:", "missing");
        broken("{}", p -> p.day("a"), "prove.yaml, a:", "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [", "a: b\na: c", "- a"})
    void whatIsNoContentAtAllIsToldWithItsFile(String yaml) {
        broken(yaml, part -> part, "prove.yaml");
    }
}
