package no.samsvar.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.web.MockHttpServletResponse;

/** All that somebody can read out of an answer, whatever it is written in. */
final class MatrixText {

    private MatrixText() {}

    static String of(MockHttpServletResponse answer) {
        var text = new StringBuilder();
        answer.getHeaderNames().forEach(name -> text.append(answer.getHeaders(name)));
        read(answer.getContentAsByteArray(), text);
        return text.toString();
    }

    /** As it stands, without its marks and line breaks, and what archives hold, in any depth. */
    private static void read(byte[] bytes, StringBuilder text) {
        var plain = new String(bytes, StandardCharsets.UTF_8);
        text.append(plain);
        try {
            if (plain.startsWith("PK")) {
                unzip(bytes, text);
            } else if (plain.startsWith("%PDF")) {
                try (var document = Loader.loadPDF(bytes)) {
                    broken(new PDFTextStripper().getText(document), text);
                }
            } else {
                // A word that is parted by marks, as Word parts its runs, is read all the same.
                broken(plain.replaceAll("<[^>]*>", ""), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void broken(String words, StringBuilder text) {
        text.append(words).append(words.replaceAll("\\s+", ""));
    }

    /** By the archive's own index: its entries' headers may leave their sizes to what follows. */
    private static void unzip(byte[] bytes, StringBuilder text) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                text.append(entry.getName());
                try (var content = zip.getInputStream(entry)) {
                    read(content.readAllBytes(), text);
                }
            }
        }
    }
}
