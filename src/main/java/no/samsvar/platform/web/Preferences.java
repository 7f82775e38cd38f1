package no.samsvar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import no.samsvar.platform.text.Language;
import org.springframework.web.util.WebUtils;

/** How the reader wants the pages, kept in cookies so that it works before signing in. */
final class Preferences {

    static final String LANGUAGE = "language";
    static final String THEME = "theme";

    private Preferences() {}

    /** The cookie decides, then the person's own choice, then the browser, then bokmål. */
    static Language language(HttpServletRequest request, Supplier<Optional<Language>> ofPerson) {
        return cookie(request, LANGUAGE)
                .flatMap(Language::of)
                .or(ofPerson)
                .or(() -> accepted(request))
                .orElse(Language.NB);
    }

    static Theme theme(HttpServletRequest request) {
        return cookie(request, THEME).flatMap(Theme::of).orElse(Theme.AUTO);
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(cookie -> cookie.getValue());
    }
}
