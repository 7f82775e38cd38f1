package no.samsvar.document;

import java.io.IOException;
import java.io.OutputStream;

/** Word. */
final class WordWriter implements DocumentWriter {
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String extension() {
        return "docx";
    }
}
