package no.samsvar.register.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.RegisterKind;
import org.springframework.stereotype.Component;

/** Words of the API, in the language that the program's request asks for. */
@Component
class ApiTexts {

    private final Texts texts;
    private final HttpServletRequest request;

    /**
     * @param request stands for the one that this thread answers
     */
    ApiTexts(Texts texts, HttpServletRequest request) {
        this.texts = texts;
        this.request = request;
    }

    Language language() {
        if (request.getHeader("Accept-Language") == null) {
            return Language.NB;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.NB);
    }

    String text(String key, Object... arguments) {
        return texts.text(language(), key, arguments);
    }

    Optional<String> find(String key) {
        return texts.find(language(), key);
    }

    String title(RegisterKind<?> kind) {
        return text(kind.name() + ".title");
    }

    String state(RegisterKind<?> kind, String state) {
        return text(kind.name() + ".status." + Kebab.of(state));
    }
}
