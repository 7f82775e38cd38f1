package no.samsvar.document.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.samsvar.document.Document;
import no.samsvar.document.Documents;
import no.samsvar.document.Format;
import no.samsvar.platform.web.Attachment;
import org.springframework.http.ResponseEntity;

/** A document as a file to keep. */
public final class DocumentFile {

    private DocumentFile() {}

    /**
     * It is written to memory first, so that a failure gives an error page and never half a file.
     *
     * @param name what the file is called, without its extension
     */
    public static ResponseEntity<byte[]> of(Document document, Format format, String name) {
        var file = new ByteArrayOutputStream();
        try {
            Documents.write(document, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Attachment.of(
                file.toByteArray(), format.mediaType(), name + "." + format.extension());
    }
}
