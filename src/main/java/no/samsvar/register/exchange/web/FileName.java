package no.samsvar.register.exchange.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to be kept by whoever asked for it. */
final class FileName {

    private FileName() {}

    static ResponseEntity<byte[]> attached(
            byte[] file, String type, String title, LocalDate day, String extension) {
        var name = title.replaceAll("[^\\p{L}\\p{N} -]", "") + " " + day + "." + extension;
        var disposition =
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType(type))
                .body(file);
    }
}
