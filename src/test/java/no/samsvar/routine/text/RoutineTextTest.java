package no.samsvar.routine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.document.Block;
import no.samsvar.routine.text.TextPart.Heading;
import no.samsvar.routine.text.TextPart.Paragraph;
import no.samsvar.routine.text.TextPart.Points;
import org.junit.jupiter.api.Test;

class RoutineTextTest {

    static List<Block> blocks(String text) {
        return TextBlocks.of(RoutineText.parts(text));
    }

    @Test
    void headingsParagraphsPointsAndStepsAreTold() {
        assertThat(blocks("# Hver dag\n\nLås skjermen.\n\n- Rydd\n- Lukk\n\n3. Tell\n4. Skriv"))
                .containsExactly(
                        new Block.Heading(1, "Hver dag"),
                        new Block.Paragraph("Lås skjermen."),
                        new Block.BulletList(List.of("Rydd", "Lukk")),
                        new Block.NumberedList(3, List.of("Tell", "Skriv")));
    }

    @Test
    void aHeadingThatSkipsALevelIsLifted() {
        assertThat(blocks("### Først\n\n##### Så\n\n# Til slutt"))
                .containsExactly(
                        new Block.Heading(1, "Først"),
                        new Block.Heading(2, "Så"),
                        new Block.Heading(1, "Til slutt"));
    }

    @Test
    void htmlIsWordsAndNothingMore() {
        assertThat(RoutineText.parts("<script>alert(1)</script>"))
                .containsExactly(new Paragraph(List.of(Span.of("<script>alert(1)</script>"))));
        assertThat(RoutineText.parts("Si <b>fra</b>"))
                .containsExactly(new Paragraph(List.of(Span.of("Si <b>fra</b>"))));
    }

    @Test
    void aLinkLeadsOnlyToTheWeb() {
        assertThat(RoutineText.parts("[her](https://normen.no/) og [der](javascript:alert)"))
                .containsExactly(
                        new Paragraph(
                                List.of(
                                        new Span("her", false, false, "https://normen.no/"),
                                        Span.of(" og der"))));
        assertThat(blocks("[her](https://normen.no/)"))
                .containsExactly(new Block.Paragraph("her (https://normen.no/)"));
    }

    @Test
    void strongAndEmphasisedWordsAreKeptAndABrokenLineIsALine() {
        assertThat(RoutineText.parts("**Aldri** *del*\nkort"))
                .containsExactly(
                        new Paragraph(
                                List.of(
                                        new Span("Aldri", true, false, null),
                                        Span.of(" "),
                                        new Span("del", false, true, null),
                                        Span.of("\nkort"))));
    }

    @Test
    void pointsBelowAPointAreLinesOfItOnPaper() {
        assertThat(blocks("- Hver dag\n  - Lås\n  - Rydd\n- Hver uke\n  1. Tell"))
                .containsExactly(
                        new Block.BulletList(
                                List.of("Hver dag\n– Lås\n– Rydd", "Hver uke\n1. Tell")));
    }

    @Test
    void nothingIsNoParts() {
        assertThat(RoutineText.parts(null)).isEmpty();
        assertThat(RoutineText.parts("# A")).hasOnlyElementsOfType(Heading.class);
        assertThat(RoutineText.parts("    innrykket"))
                .containsExactly(new Paragraph(List.of(Span.of("innrykket"))));
        assertThat(RoutineText.parts("> - sitert")).hasOnlyElementsOfType(Points.class);
    }
}
