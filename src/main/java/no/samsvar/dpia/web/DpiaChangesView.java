package no.samsvar.dpia.web;

import java.util.List;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.review.CaseChange;
import no.samsvar.dpia.review.DismissForm;
import no.samsvar.platform.form.Form;
import no.samsvar.register.Stored;

/** What has changed since a case was decided, before whoever looks at it. */
public record DpiaChangesView(
        Stored<DpiaFields> stored, List<CaseChange> changes, Form<DismissForm> form) {

    public String action() {
        return "/dpia/" + stored.entry().id() + "/changes";
    }

    public String back() {
        return DpiaKinds.DPIA.path(stored.entry().id());
    }

    public String description() {
        return "/dpia/" + stored.entry().id() + "/description";
    }
}
