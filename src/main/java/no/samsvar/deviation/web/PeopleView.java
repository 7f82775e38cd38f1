package no.samsvar.deviation.web;

import java.util.List;
import no.samsvar.deviation.assessment.AffectedForm;
import no.samsvar.deviation.assessment.ToldForm;
import no.samsvar.platform.form.Form;

/**
 * Telling those affected.
 *
 * @param letterLacks codes of what the letter does not say yet
 */
public record PeopleView(
        TellingView<ToldForm> telling, Form<AffectedForm> added, List<String> letterLacks) {

    public CaseView view() {
        return telling.view();
    }
}
