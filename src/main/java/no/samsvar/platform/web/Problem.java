package no.samsvar.platform.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, told alike by a page and by a problem document.
 *
 * @param code the key of the text that says what went wrong, and the problem's type
 * @param faults what is wrong with each part of what a program sent
 * @param reference what the reader can quote so that we find it in the log; only for our own faults
 */
public record Problem(
        HttpStatus status,
        String code,
        List<Object> arguments,
        List<Fault> faults,
        Optional<String> reference) {

    static Problem of(HttpStatus status, String code) {
        return new Problem(status, code, List.of(), List.of(), Optional.empty());
    }

    /** The problem that a status alone tells of. */
    static Problem of(HttpStatus status) {
        return of(
                status,
                switch (status) {
                    case UNAUTHORIZED -> "platform.sign-in-needed";
                    case FORBIDDEN -> "platform.forbidden";
                    case NOT_FOUND, GONE -> "platform.not-found";
                    case METHOD_NOT_ALLOWED -> "platform.method-not-allowed";
                    case CONFLICT, PRECONDITION_FAILED -> "platform.stale";
                    case CONTENT_TOO_LARGE -> "platform.too-large";
                    case TOO_MANY_REQUESTS -> "platform.too-many";
                    default ->
                            status.is5xxServerError() ? "platform.failed" : "platform.bad-request";
                });
    }

    Problem withReference(String found) {
        return new Problem(status, code, arguments, faults, Optional.of(found));
    }

    boolean ours() {
        return status.is5xxServerError();
    }

    /** The arguments as the texts take them. */
    public Object[] values() {
        return arguments.toArray();
    }
}
