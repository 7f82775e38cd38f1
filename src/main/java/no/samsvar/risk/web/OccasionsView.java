package no.samsvar.risk.web;

import java.time.LocalDate;
import java.util.List;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.ValueText;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.occasion.Waiting;

/** What waits for an assessment. */
public record OccasionsView(
        List<Waiting> waiting,
        Form<OccasionForm> form,
        Choices choices,
        RegisterKinds kinds,
        ValueText words,
        LocalDate today) {

    public String href(Waiting waiting) {
        return kinds.named(waiting.kind()).path(waiting.entry());
    }

    public String why(Waiting waiting) {
        return words.one(waiting.occasion());
    }

    public boolean overdue(Waiting waiting) {
        return waiting.dueOn().isBefore(today);
    }

    public boolean chosen(Waiting waiting) {
        return form.typed().all("chosen").contains(waiting.id().toString());
    }

    public String newHref() {
        return RiskKinds.ASSESSMENT.path() + "/new";
    }
}
