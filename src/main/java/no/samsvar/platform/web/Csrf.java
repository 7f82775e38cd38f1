package no.samsvar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What a form must carry to show that it came from one of our pages; empty when none is asked for.
 */
public record Csrf(String parameter, String token) {

    private static final Csrf NONE = new Csrf("", "");

    static Csrf of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken asked
                ? new Csrf(asked.getParameterName(), asked.getToken())
                : NONE;
    }

    public boolean present() {
        return !token.isEmpty();
    }
}
