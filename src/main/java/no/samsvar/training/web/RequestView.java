package no.samsvar.training.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Crumb;
import no.samsvar.register.Entry;
import no.samsvar.training.TrainingKinds;

/**
 * A step with what a supplier is asked to show.
 *
 * @param key of the page's texts
 * @param request the id of the request, made or to be made
 */
public record RequestView(String key, Entry entry, UUID request, String action, Form<?> form) {

    public String back() {
        return TrainingKinds.DECLARATION.path(entry.id());
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(entry.title(), back()));
    }
}
