package no.samsvar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import no.samsvar.platform.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and theme, chosen by anybody on any page; open to all, signed in or not. */
@Controller
class PreferenceController {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Public
    @PostMapping("/language")
    ResponseEntity<Void> language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        var chosen = Language.of(language).map(Language::tag);
        return remember(Preferences.LANGUAGE, chosen, back, request);
    }

    @Public
    @PostMapping("/theme")
    ResponseEntity<Void> theme(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        return remember(Preferences.THEME, Theme.of(theme).map(Theme::value), back, request);
    }

    private static ResponseEntity<Void> remember(
            String name, Optional<String> value, String back, HttpServletRequest request) {
        var answer =
                ResponseEntity.status(HttpServletResponse.SC_SEE_OTHER)
                        .header(HttpHeaders.LOCATION, LocalAddress.of(back));
        value.ifPresent(
                chosen ->
                        answer.header(
                                HttpHeaders.SET_COOKIE,
                                ResponseCookie.from(name, chosen)
                                        .path("/")
                                        .maxAge(A_YEAR)
                                        .httpOnly(true)
                                        .secure(request.isSecure())
                                        .sameSite("Lax")
                                        .build()
                                        .toString()));
        return answer.build();
    }
}
