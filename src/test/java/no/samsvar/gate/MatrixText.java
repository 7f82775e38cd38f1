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
        var bytes = answer.getContentAsByteArray();
        var text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        answer.getHeaderNames().forEach(name -> text.append(answer.getHeaders(name)));
        try {
            if (text.indexOf("PK") == 0) {
                unzip(bytes, text);
            } else if (text.indexOf("%PDF") == 0) {
                try (var document = Loader.loadPDF(bytes)) {
                    text.append(new PDFTextStripper().getText(document));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** By the archive's own index: its entries' headers may leave their sizes to what follows. */
    private static void unzip(byte[] bytes, StringBuilder text) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    text.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }
}
