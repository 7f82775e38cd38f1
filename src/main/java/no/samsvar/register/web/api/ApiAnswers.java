package no.samsvar.register.web.api;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.ObjectNode;

/** Answers of the API; nobody but the program that asked may keep them. */
final class ApiAnswers {

    private ApiAnswers() {}

    static ResponseEntity<ObjectNode> ok(ObjectNode body) {
        return begin().body(body);
    }

    /** An entry, with its version for a later change to name. */
    static ResponseEntity<ObjectNode> entry(ObjectNode body, int version) {
        return begin().eTag(EntryVersion.tag(version)).body(body);
    }

    private static ResponseEntity.BodyBuilder begin() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate());
    }
}
