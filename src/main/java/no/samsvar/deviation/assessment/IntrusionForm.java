package no.samsvar.deviation.assessment;

import no.samsvar.deviation.breach.Answer;
import no.samsvar.deviation.breach.Intrusion;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** Whether somebody broke in, and what shows that nothing was taken out. */
@FormName("deviation.assessment")
public record IntrusionForm(
        @Nullable Answer intrusion,
        @Nullable Answer intrusionNothingTakenOut,
        @LongText @Nullable String intrusionEvidence) {

    Intrusion happened() {
        return new Intrusion(intrusion, intrusionNothingTakenOut, intrusionEvidence);
    }
}
