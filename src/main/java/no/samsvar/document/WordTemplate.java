package no.samsvar.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What every Word document starts from: our styles, the bullet, settings and properties. */
final class WordTemplate {

    private static final String PROGRAM = "Samsvar";

    private static final Pattern SIZE = Pattern.compile("(w:sz(?:Cs)? w:val=\")(\\d+)");

    private static final byte[] EMPTY = zipped(1);

    /** For the wall: every size of the usual styles, so much larger. */
    private static final byte[] LARGE = zipped(1.5);

    private WordTemplate() {}

    /** An empty document with our styles, in the document's language. */
    static XWPFDocument open(Document document) throws IOException {
        var word = new XWPFDocument(new ByteArrayInputStream(document.wall() ? LARGE : EMPTY));
        word.getStyles().setSpellingLanguage(region(document.language()));
        try {
            properties(word, document);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return word;
    }

    private static byte[] zipped(double scale) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            add(zip, "[Content_Types].xml", "content-types.xml");
            add(zip, "_rels/.rels", "package-relations.xml");
            add(zip, "word/_rels/document.xml.rels", "document-relations.xml");
            for (var part : List.of("document.xml", "numbering.xml", "settings.xml")) {
                add(zip, "word/" + part, part);
            }
            zip.putNextEntry(new ZipEntry("word/styles.xml"));
            zip.write(styles(scale).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String styles(double scale) {
        var styles =
                new String(Resource.bytes("/document/word/styles.xml"), StandardCharsets.UTF_8);
        return SIZE.matcher(styles)
                .replaceAll(
                        size ->
                                size.group(1)
                                        + Math.round(Integer.parseInt(size.group(2)) * scale));
    }

    private static void add(ZipOutputStream zip, String path, String resource) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(Resource.bytes("/document/word/" + resource));
        zip.closeEntry();
    }

    private static void properties(XWPFDocument word, Document document)
            throws InvalidFormatException {
        var core = word.getProperties().getCoreProperties();
        core.setTitle(Printed.clean(document.title()));
        core.setSubjectProperty(Printed.clean(document.subtitle()));
        core.setCreator(PROGRAM);
        core.getUnderlyingProperties().setLanguageProperty(region(document.language()));
        word.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication(PROGRAM);
    }

    /** Word's spelling knows languages by country. */
    private static String region(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> "en-GB";
            case "nn" -> "nn-NO";
            default -> "nb-NO";
        };
    }
}
