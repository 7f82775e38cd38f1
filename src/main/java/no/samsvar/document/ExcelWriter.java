package no.samsvar.document;

import java.io.IOException;
import java.io.OutputStream;

/** Excel. */
final class ExcelWriter implements DocumentWriter {
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String extension() {
        return "xlsx";
    }
}
