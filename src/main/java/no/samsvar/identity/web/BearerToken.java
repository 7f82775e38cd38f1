package no.samsvar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import no.samsvar.platform.Secret;
import no.samsvar.platform.web.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The secret by which a program asks the API, as RFC 6750 has it. */
final class BearerToken {

    private static final String API = "/api/";
    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    /** Whether the request is for the API, by the address as it is decoded for the controllers. */
    static boolean asksApi(HttpServletRequest request) {
        var more = Objects.requireNonNullElse(request.getPathInfo(), "");
        return (request.getServletPath() + more).startsWith(API);
    }

    static Optional<Secret> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(secret -> !secret.isEmpty())
                .map(Secret::shown);
    }

    /** Answers whoever shows no token that works. */
    static Refused refuse(HttpServletResponse response) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return new Refused(HttpStatus.UNAUTHORIZED, "platform.no-token");
    }
}
