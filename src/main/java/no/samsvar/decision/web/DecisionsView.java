package no.samsvar.decision.web;

import java.util.Arrays;
import java.util.List;
import no.samsvar.decision.Ruling;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Theme;
import no.samsvar.platform.text.Language;

/**
 * The decisions that can be made.
 *
 * @param again decisions made that rules of today would decide otherwise
 */
public record DecisionsView(
        List<Decision> all, List<Ruling> again, Language language, boolean mayWrite) {

    public List<Theme> themes() {
        return Arrays.stream(Theme.values()).filter(it -> !of(it).isEmpty()).toList();
    }

    public List<Decision> of(Theme theme) {
        return all.stream().filter(it -> it.theme() == theme).toList();
    }
}
