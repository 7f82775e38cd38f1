package no.samsvar.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    @Test
    void everyPartOfADocumentIsBothAccessibleAndArchivable() throws IOException {
        assertThat(PdfFaults.of(pdf("everything", DocumentExamples.everything()))).isEmpty();
    }

    @Test
    void aProtocolOfManyPagesIsBothAccessibleAndArchivable() throws IOException {
        assertThat(PdfFaults.of(pdf("protocol", DocumentExamples.protocol(40)))).isEmpty();
    }

    @Test
    void aTextLongerThanAPageLosesNothing() throws IOException {
        var pdf = pdf("long-text", DocumentExamples.longText());

        assertThat(PdfFaults.of(pdf)).isEmpty();
        assertThat(text(pdf)).contains("ord 1 ", "ord 1500 ", "ord 2999 ", "Etter den lange");
    }

    @Test
    void whatLooksLikeMarkupIsText() throws IOException {
        var title = "\" } </style><script>x</script> { content: url(http://example.org) \\";
        var document =
                new Document(
                        title,
                        "</p><b>fet</b>",
                        Locale.of("en"),
                        List.of(KeyValue.of("<th>", "&lt;")),
                        List.of(new Block.Paragraph("]]> <!-- --> &amp; \u0000\uD800")));

        var pdf = pdf("markup", document);

        assertThat(PdfFaults.of(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains(title, "</p><b>fet</b>", "<th>", "&lt;", "]]> <!-- --> &amp;");
    }

    @Test
    void aTitleThatBreaksOutOfTheMarginBoxIsStillText() throws IOException {
        var document = DocumentExamples.protocol(12);
        var title = "\" } \\ {page} ' </style> é";
        var named = new Document(title, "", document.language(), List.of(), document.blocks());

        assertThat(text(pdf("margin", named)).split(Pattern.quote(title), -1))
                .hasSizeGreaterThan(4);
    }

    @Test
    void aDrawingThatFetchesOrDeclaresEntitiesIsRefused() {
        var svg = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>";
        var document =
                new Document(
                        "T", "", Locale.of("nb"), List.of(), List.of(new Block.Figure(svg, "alt")));

        assertThatThrownBy(() -> pdf("entity", document))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCheckItselfFindsWhatIsWrong() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(out);
        }

        assertThat(PdfFaults.of(out.toByteArray()))
                .anyMatch(fault -> fault.startsWith("ua1"))
                .anyMatch(fault -> fault.startsWith("2a"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static byte[] pdf(String name, Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        Documents.write(document, Format.PDF, out);
        var seen = Path.of("target/documents");
        Files.createDirectories(seen);
        Files.write(seen.resolve(name + ".pdf"), out.toByteArray());
        return out.toByteArray();
    }
}
