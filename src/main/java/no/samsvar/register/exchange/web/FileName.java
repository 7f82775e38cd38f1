package no.samsvar.register.exchange.web;

import java.time.LocalDate;
import no.samsvar.platform.web.Attachment;
import org.springframework.http.ResponseEntity;

/** A file to be kept by whoever asked for it. */
final class FileName {

    private FileName() {}

    static ResponseEntity<byte[]> attached(
            byte[] file, String type, String title, LocalDate day, String extension) {
        var name = title.replaceAll("[^\\p{L}\\p{N} -]", "") + " " + day + "." + extension;
        return Attachment.of(file, type, name);
    }
}
