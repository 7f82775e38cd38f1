package no.samsvar.platform.web.view;

import java.util.List;
import java.util.Map;
import no.samsvar.platform.form.Choice;

/** What can be chosen in a form's references, read before the page is written. */
public record Choices(Map<String, List<Choice>> bySource) {

    private static final Choices NONE = new Choices(Map.of());

    public static Choices none() {
        return NONE;
    }

    List<Choice> from(String source) {
        var found = bySource.get(source);
        if (found == null) {
            throw new IllegalArgumentException("The page was given no choices from " + source);
        }
        return found;
    }
}
