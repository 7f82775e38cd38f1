package no.samsvar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import no.samsvar.identity.Sessions;
import no.samsvar.platform.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that holds a session's secret. */
public final class SessionCookie {

    static final String NAME = "session";

    private SessionCookie() {}

    static Optional<Secret> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .filter(cookie -> !cookie.getValue().isEmpty())
                .map(cookie -> Secret.shown(cookie.getValue()));
    }

    /** Hands the browser the secret of its new session. */
    public static void write(
            Secret secret, HttpServletRequest request, HttpServletResponse response) {
        set(secret.text(), Sessions.LONGEST, request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(
            String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(NAME, value)
                        .path("/")
                        .maxAge(age)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
