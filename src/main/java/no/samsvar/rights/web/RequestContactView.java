package no.samsvar.rights.web;

import java.util.List;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Crumb;
import no.samsvar.register.Entry;
import no.samsvar.rights.request.ContactForm;
import no.samsvar.rights.request.RequestKinds;

/** Where to answer somebody, to fill in. */
public record RequestContactView(Entry entry, Form<ContactForm> form) {

    public String action() {
        return RequestFrame.path(entry.id()) + "/contact";
    }

    public String back() {
        return RequestKinds.REQUEST.path(entry.id());
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(entry.title(), back()));
    }
}
