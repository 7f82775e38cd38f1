package no.samsvar.rights.web;

import java.util.List;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.platform.web.view.Crumb;
import no.samsvar.register.Entry;
import no.samsvar.rights.request.RequestFields;
import no.samsvar.rights.request.RequestKinds;

/**
 * A part of a request, to fill in.
 *
 * @param version of the request that was read
 */
public record RequestPartView(
        Entry entry,
        String section,
        int version,
        Form<RequestFields> form,
        List<FieldDeclaration> fields,
        Choices choices) {

    public String title() {
        return "request.section." + section;
    }

    public String action() {
        return RequestFrame.path(entry.id()) + "/parts/" + section;
    }

    public String back() {
        return RequestKinds.REQUEST.path(entry.id());
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(entry.title(), back()));
    }
}
