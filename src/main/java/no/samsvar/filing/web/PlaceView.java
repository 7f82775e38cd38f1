package no.samsvar.filing.web;

import java.util.Optional;
import no.samsvar.filing.Home.AtEntry;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.RegisterKind;

/**
 * Saying where a document goes.
 *
 * @param step {@code library} or {@code entry}
 */
public record PlaceView(String step, PaperView paper, Form<?> form, Choices choices) {

    public String action() {
        return paper.path() + "/" + step;
    }

    /** The register that the entry could be made in first. */
    public Optional<RegisterKind<?>> missing() {
        return step.equals("entry") && paper.home() instanceof AtEntry(var kind)
                ? Optional.of(kind)
                : Optional.empty();
    }

    public String key() {
        return "paper." + step;
    }
}
