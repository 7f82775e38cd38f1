package no.samsvar.dpia.web;

import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.consultation.ConsultationForm;
import no.samsvar.platform.form.Form;
import no.samsvar.register.Stored;

/**
 * A consultation before whoever writes it.
 *
 * @param high whether it is said that the risk is high when the measures are done
 */
public record DpiaConsultationView(
        Stored<DpiaFields> stored, boolean high, int version, Form<ConsultationForm> form) {

    public String action() {
        return "/dpia/" + stored.entry().id() + "/consultation";
    }

    public String back() {
        return DpiaKinds.DPIA.path(stored.entry().id());
    }

    /** Where it is said how high the risk is. */
    public String residual() {
        return "/dpia/" + stored.entry().id() + "/parts/residual";
    }
}
