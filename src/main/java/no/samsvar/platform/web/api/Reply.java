package no.samsvar.platform.web.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * What the API answers, already written.
 *
 * @param <T> what it tells, for the API's description
 */
public final class Reply<T> extends ResponseEntity<String> {

    Reply(@Nullable String body, HttpHeaders headers, int status) {
        super(body, headers, status);
    }
}
