package no.samsvar.decision.web;

import java.util.List;
import no.samsvar.decision.DepartureForm;
import no.samsvar.decision.explanation.Explanation;
import no.samsvar.platform.form.Form;

/** The form for deciding otherwise. */
public record DepartureView(
        RulingView ruling, Explanation.Departing departing, Form<DepartureForm> form) {

    /** The same form, which asks for the privacy officer's advice where the rules do. */
    static Form<DepartureForm> asked(Form<DepartureForm> form, Explanation.Departing departing) {
        var judged = form;
        if (departing.advice()) {
            for (var field : List.of("advice", "adviceFollowed")) {
                if (form.typed().first(field).isBlank()) {
                    judged = judged.with(field, "decision.advice-needed");
                }
            }
        }
        return judged;
    }
}
