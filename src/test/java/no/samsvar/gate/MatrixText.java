package no.samsvar.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
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

    private static void unzip(byte[] bytes, StringBuilder text) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
