package no.samsvar.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samsvar.platform.sheet.Cell;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Block TEXT = new Block.Paragraph("Tekst");
    private static final Block ONE = new Block.Heading(1, "Kapittel");
    private static final Block TWO = new Block.Heading(2, "Avsnitt");
    private static final Block WIDE = new Block.Table("", List.of("A"), List.of(), List.of(), true);

    @Test
    void aHeadingThatSkipsALevelIsRefused() {
        assertThatThrownBy(() -> document(TWO)).hasMessageContaining("level 2 after 0");
        assertThat(document(ONE, TWO, ONE).blocks()).hasSize(3);
    }

    @Test
    void aCaptionDoesNotRepeatTheHeadingAboveIt() {
        var same = new Block.Table("Kapittel", List.of("A"), List.of());
        var other = new Block.Table("Tall", List.of("A"), List.of());

        assertThat(document(ONE, same, same).blocks())
                .containsExactly(ONE, new Block.Table("", List.of("A"), List.of()), same);
        assertThat(document(ONE, other).blocks()).containsExactly(ONE, other);
    }

    @Test
    void aRowWithoutTheHeadersColumnsIsRefused() {
        var rows = List.of(List.of(Cell.of("1"), Cell.of("2")));

        assertThatThrownBy(() -> new Block.Table("", List.of("A"), rows))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWideTableTakesTheHeadingsAboveItAlong() {
        assertThat(PageRun.of(List.of(TEXT, ONE, TWO, TEXT, WIDE, TEXT, TWO, TEXT)))
                .containsExactly(
                        new PageRun(false, List.of(TEXT)),
                        new PageRun(true, List.of(ONE, TWO, TEXT, WIDE, TEXT)),
                        new PageRun(false, List.of(TWO, TEXT)));
    }

    @Test
    void aDocumentWithoutBlocksHasOnePage() {
        assertThat(PageRun.of(List.of())).containsExactly(new PageRun(false, List.of()));
    }

    @Test
    void columnsGetRoomForTheirWordsAndTheTextyOnesMore() {
        var table = DocumentExamples.activities(20);

        var shares = ColumnShares.of(table, new Printed(Locale.of("nb")));

        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(0.001));
        assertThat(shares[2]).isGreaterThan(shares[0]).isGreaterThan(shares[1]);
        assertThat(shares[4]).isGreaterThan(0.05);
    }

    @Test
    void givenWeightsDecide() {
        var table =
                new Block.Table(
                        "",
                        List.of("A", "B"),
                        List.of(List.of(Cell.of("lang tekst her"), Cell.EMPTY)),
                        List.of(1, 3),
                        false);

        assertThat(ColumnShares.of(table, new Printed(Locale.of("en"))))
                .containsExactly(0.25, 0.75);
    }

    private static Document document(Block... blocks) {
        return new Document("T", "", Locale.of("nb"), List.of(), List.of(blocks));
    }
}
