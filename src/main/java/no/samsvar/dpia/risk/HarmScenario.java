package no.samsvar.dpia.risk;

import java.util.Map;
import java.util.Objects;
import no.samsvar.dpia.Harm;
import no.samsvar.platform.text.Language;

/**
 * Something that may happen to people because data about them are processed.
 *
 * @param id does not change from one edition to the next
 * @param source where it is from
 */
public record HarmScenario(String id, String source, Harm harm, Map<Language, HarmText> texts) {

    public HarmText in(Language language) {
        return Objects.requireNonNull(texts.get(language), id);
    }
}
