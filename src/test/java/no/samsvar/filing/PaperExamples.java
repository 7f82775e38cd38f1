package no.samsvar.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents as a clinic has them: ten that should be known, and some that should not. */
public final class PaperExamples {

    private static final Path FOLDER = Path.of("src/test/resources/filing");

    private PaperExamples() {}

    /** A prepared document: what it is, what its file is called, and the file. */
    public record Prepared(PaperType what, String name, byte[] content) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static Stream<Prepared> prepared() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(PaperExamples::prepared).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Prepared prepared(PaperType what) {
        return prepared().filter(one -> one.what() == what).findFirst().orElseThrow();
    }

    private static Prepared prepared(Path file) {
        var called = file.getFileName().toString().replaceFirst("\\.txt$", "");
        int space = called.indexOf(' ');
        var name = called.substring(space + 1);
        try {
            var lines = Files.readAllLines(file);
            var type = PaperType.valueOf(called.substring(0, space));
            return new Prepared(type, name, content(name, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(String name, List<String> lines) throws IOException {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> word(lines);
            case "xlsx" -> excel(lines);
            default -> pdf(lines);
        };
    }

    public static byte[] word(List<String> lines) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] excel(List<String> lines) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Ark1");
            for (var line : lines) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var cell : line.split(";")) {
                    row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(cell);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(List<String> lines) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var text = new PDPageContentStream(document, page)) {
                text.setFont(new PDType1Font(FontName.HELVETICA), 10);
                text.setLeading(14);
                text.beginText();
                text.newLineAtOffset(50, 740);
                for (var line : lines) {
                    text.showText(line);
                    text.newLine();
                }
                text.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
