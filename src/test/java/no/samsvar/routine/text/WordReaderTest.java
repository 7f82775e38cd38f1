package no.samsvar.routine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.Documents;
import no.samsvar.document.Format;
import no.samsvar.document.KeyValue;
import no.samsvar.platform.RuleBroken;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    static byte[] word(Consumer<XWPFDocument> write) throws IOException {
        try (var word = new XWPFDocument()) {
            write.accept(word);
            var out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        }
    }

    static void broken(byte[] file, String code) {
        assertThatThrownBy(() -> WordReader.read(file))
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    @Test
    void whatWeWroteToWordIsReadBackAsTheSamePartsWithoutItsFront() throws IOException {
        var blocks =
                List.<Block>of(
                        new Block.Heading(1, "Hver dag"),
                        new Block.Heading(2, "Skjermen"),
                        new Block.Paragraph("Lås *alltid* skjermen."),
                        new Block.BulletList(List.of("Rydd pulten", "Lukk vinduet")),
                        new Block.NumberedList(1, List.of("Tell nøklene", "Skriv under")));
        var out = new ByteArrayOutputStream();
        var front = List.of(KeyValue.of("Nummer", "RUT-2026-0001"));
        var document = new Document("Orden", "Normland", Locale.of("nb"), front, blocks);
        Documents.write(document, Format.WORD, out);
        var read = WordReader.read(out.toByteArray());
        assertThat(TextBlocks.of(RoutineText.parts(read.text()))).isEqualTo(blocks);
        assertThat(read.text()).contains("1. Tell nøklene\n2. Skriv under");
        assertThat(read.untaken()).containsExactly(Untaken.HEADER_AND_FOOTER);
    }

    @Test
    void strongWordsKeepTheirMarksAndMarksInTheTextAreWords() throws IOException {
        var file =
                word(
                        word -> {
                            var paragraph = word.createParagraph();
                            paragraph.createRun().setText("Del ");
                            var strong = paragraph.createRun();
                            strong.setBold(true);
                            strong.setText("aldri ");
                            paragraph.createRun().setText("kort [nr] med <andre>");
                            word.createParagraph().createRun().setText("1. januar er fri");
                        });
        var text = WordReader.read(file).text();
        assertThat(text).startsWith("Del **aldri** kort");
        assertThat(TextBlocks.of(RoutineText.parts(text)))
                .containsExactly(
                        new Block.Paragraph("Del aldri kort [nr] med <andre>"),
                        new Block.Paragraph("1. januar er fri"));
    }

    @Test
    void aTableComesAsRowsAndThatIsTold() throws IOException {
        var file =
                word(
                        word -> {
                            var table = word.createTable(2, 2);
                            table.getRow(0).getCell(0).setText("Hvem");
                            table.getRow(0).getCell(1).setText("Hva");
                            table.getRow(1).getCell(0).setText("Lena");
                        });
        var read = WordReader.read(file);
        assertThat(read).isEqualTo(new WordDraft("Hvem | Hva\n\nLena", Set.of(Untaken.TABLES)));
    }

    @Test
    void aFileWithoutTextATooLongOneAndOneThatIsNoWordFileAreRefused() throws IOException {
        broken(word(_ -> {}), "routine.word-empty");
        broken(
                word(word -> word.createParagraph().createRun().setText("x".repeat(10_001))),
                "routine.word-long");
        broken("Rutine".getBytes(StandardCharsets.UTF_8), "routine.word-unreadable");
        broken(new byte[0], "routine.word-unreadable");
    }
}
