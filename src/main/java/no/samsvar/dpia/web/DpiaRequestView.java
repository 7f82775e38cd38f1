package no.samsvar.dpia.web;

import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.contribution.RequestForm;
import no.samsvar.platform.form.Form;
import no.samsvar.register.Stored;

/** Questions to a supplier before whoever asks. */
public record DpiaRequestView(Stored<DpiaFields> stored, Form<RequestForm> form) {

    public String action() {
        return "/dpia/" + stored.entry().id() + "/requests";
    }

    public String back() {
        return DpiaKinds.DPIA.path(stored.entry().id());
    }
}
