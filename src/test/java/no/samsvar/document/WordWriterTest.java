package no.samsvar.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordWriterTest {

    @Test
    void headingsAreStylesWithOutlineLevels() throws IOException {
        try (var word = word("everything", DocumentExamples.everything())) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().equals("Behandlingene"))
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("Heading1");
            assertThat(
                            word.getStyles()
                                    .getStyle("Heading2")
                                    .getCTStyle()
                                    .getPPr()
                                    .getOutlineLvl()
                                    .getVal())
                    .isEqualTo(1);
        }
    }

    @Test
    void theLanguageAndTheTitleAreToldToReaders() throws IOException, XmlException {
        try (var word = word("nynorsk", DocumentExamples.overview(3))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Protokoll");
            assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Samsvar");

            assertThat(word.getStyle().getDocDefaults().toString()).contains("nn-NO");
        }
    }

    @Test
    void tableHeadersRepeatOnEveryPage() throws IOException {
        try (var word = word("everything", DocumentExamples.everything())) {
            var table = word.getTables().get(2);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(5).getCell(2).getText()).isEmpty();
            assertThat(table.getRow(1).getCell(3).getText()).isEqualTo("02.01.2026");
        }
    }

    @Test
    void onlyTheSectionOfAWideTableLiesOnItsSide() throws IOException {
        try (var word = word("everything", DocumentExamples.everything())) {
            var sections =
                    word.getParagraphs().stream()
                            .map(XWPFParagraph::getCTPPr)
                            .filter(properties -> properties.isSetSectPr())
                            .map(properties -> properties.getSectPr().getPgSz().getOrient())
                            .toList();
            assertThat(sections)
                    .containsExactly(STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE);
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.PORTRAIT);
        }
    }

    @Test
    void drawingsSayWhatTheyShow() throws IOException {
        try (var word = word("everything", DocumentExamples.everything())) {
            assertThat(word.getDocument().xmlText())
                    .contains("Journalsystemet sender prøvesvar til leverandøren.");
        }
    }

    @Test
    void aTextLongerThanAPageIsAllThere() throws IOException {
        try (var word = word("long-text", DocumentExamples.longText())) {
            assertThat(word.getTables().get(1).getText()).contains("ord 0 ", "ord 2999");
        }
    }

    @Test
    void whatNoXmlMayHoldIsLeftOut() throws IOException {
        var document =
                new Document(
                        "T\u0000\uD800",
                        "",
                        Locale.of("en"),
                        List.of(),
                        List.of(new Block.Paragraph("a\u0007b\r\nc\uFFFF")));
        try (var word = word("control", document)) {
            assertThat(word.getParagraphs().getLast().getText()).isEqualTo("ab\nc");
        }
    }

    private static XWPFDocument word(String name, Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        Documents.write(document, Format.WORD, out);
        var seen = Path.of("target/documents");
        Files.createDirectories(seen);
        Files.write(seen.resolve(name + ".docx"), out.toByteArray());
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
