package no.samsvar.deviation.assessment;

import no.samsvar.deviation.breach.Answer;
import no.samsvar.deviation.breach.SecrecyRecipient;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** The five questions about a recipient under secrecy, and whether they lower the risk. */
@FormName("deviation.assessment")
public record SecrecyForm(
        @Nullable Answer secrecy,
        @Nullable Answer secrecyWrittenConfirmation,
        @Nullable Answer secrecyOneRecipient,
        @Nullable Answer secrecyQuick,
        @Nullable Answer secrecyUnreadOrDestroyed,
        @Nullable Answer secrecyNoRelation,
        @Nullable Boolean secrecyLowers,
        @LongText @Nullable String secrecyReason) {

    boolean lowers() {
        return Boolean.TRUE.equals(secrecyLowers);
    }

    SecrecyRecipient recipient(@Nullable String decidedBy) {
        return new SecrecyRecipient(
                secrecy,
                secrecyWrittenConfirmation,
                secrecyOneRecipient,
                secrecyQuick,
                secrecyUnreadOrDestroyed,
                secrecyNoRelation,
                lowers() ? decidedBy : null,
                secrecyReason);
    }
}
