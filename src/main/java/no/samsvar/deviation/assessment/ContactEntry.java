package no.samsvar.deviation.assessment;

import java.time.Instant;
import no.samsvar.deviation.breach.AuthorityReport;
import no.samsvar.deviation.breach.ContactForm;
import no.samsvar.deviation.breach.ReportPhase;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** A contact with the authority, as somebody notes it. */
@FormName("deviation.contact")
public record ContactEntry(
        @Required ReportPhase phase,
        @Required Instant contactedAt,
        @Required ContactForm form,
        @Nullable String reference) {

    AuthorityReport report() {
        return new AuthorityReport(phase, contactedAt, form, reference);
    }
}
