package no.samsvar.risk.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samsvar.platform.text.Language;

/**
 * A question to begin with (003, introduction; RISK-01). Who cannot answer it with a yes has these
 * scenarios to look at.
 */
public record Reflection(String id, List<String> scenarios, Map<Language, String> texts) {

    public String in(Language language) {
        return Objects.requireNonNull(texts.get(language), id);
    }
}
