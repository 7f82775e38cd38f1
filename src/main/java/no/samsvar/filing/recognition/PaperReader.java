package no.samsvar.filing.recognition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.register.file.FileType;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads Word, Excel and PDF; any other file, and one that cannot be read, says nothing. */
public final class PaperReader {

    private static final Logger LOG = LoggerFactory.getLogger(PaperReader.class);

    private static final int PAGES = 30;
    private static final int ROWS = 40;
    private static final int LONGEST = 200_000;
    private static final int HEAD_LINES = 6;
    static final int LONGEST_TITLE = 120;

    private PaperReader() {}

    /**
     * @param type of the content, as {@link no.samsvar.register.file.EntryFile#mediaType} has it
     */
    public static PaperText read(String type, String fileName, byte[] content) {
        var name = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ').strip();
        try {
            if (type.equals(FileType.PDF.mediaType())) {
                return lines(name, pdf(content));
            }
            if (type.equals(FileType.WORD.mediaType())) {
                return lines(name, word(content));
            }
            return type.equals(FileType.EXCEL.mediaType())
                    ? tables(name, Sheets.read(content))
                    : PaperText.silent(name);
        } catch (IOException | RuntimeException e) {
            // Libraries fail in many ways on broken files; the name could tell of a person.
            LOG.info("A document could not be read: {}", e.getClass().getSimpleName());
            return PaperText.silent(name);
        }
    }

    private static String pdf(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES);
            return stripper.getText(document);
        }
    }

    private static String word(byte[] content) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static PaperText lines(String name, String text) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return PaperText.silent(name);
        }
        var head = lines.stream().limit(HEAD_LINES).collect(Collectors.joining("\n"));
        return new PaperText(
                title(lines).orElse(name), name + "\n" + head, shortened(text), List.of());
    }

    /** The first line with words, unless it is a whole sentence, or a word that fits too many. */
    private static Optional<String> title(List<String> lines) {
        return lines.stream()
                .limit(HEAD_LINES)
                .filter(line -> line.codePoints().filter(Character::isLetter).count() > 4)
                .findFirst()
                .filter(line -> line.length() <= LONGEST_TITLE && line.matches(".*\\s.*[^.]"));
    }

    private static PaperText tables(String name, List<RawSheet> tables) {
        var names = tables.stream().map(RawSheet::name).collect(Collectors.joining("\n"));
        var cells =
                tables.stream()
                        .flatMap(table -> Stream.concat(Stream.of(table.headers()), rows(table)))
                        .flatMap(List::stream)
                        .collect(Collectors.joining("\n"));
        return new PaperText(name, name + "\n" + names, shortened(cells), tables);
    }

    private static Stream<List<String>> rows(RawSheet table) {
        return table.rows().stream().limit(ROWS).map(row -> row.cells());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
