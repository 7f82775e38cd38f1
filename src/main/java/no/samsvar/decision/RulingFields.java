package no.samsvar.decision;

import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.Derived;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A guided decision as it was made; its answers are kept beside it.
 *
 * @param decision which one
 * @param edition of its rules that was asked when it was decided
 * @param outcome where the rules led
 * @param shown the outcome's title as it was shown to whoever decided
 * @param departure what was decided instead of what the rules say
 * @param reason why it was departed from
 * @param advice what the privacy officer said of it
 * @param approvedBy who let the departure stand; whoever answered, where the rules leave it to them
 */
@FormName("ruling")
public record RulingFields(
        @Section("what") @Required String title,
        @Derived @Listed @ChosenFrom("decision") @Nullable UUID decision,
        @Derived @Nullable Integer edition,
        @Derived @ChosenFrom("outcome") @Nullable UUID outcome,
        @Derived @Listed @Nullable String shown,
        @LongText @Nullable String note,
        @Section("departure") @Derived @LongText @Nullable String departure,
        @Derived @LongText @Nullable String reason,
        @Derived @LongText @Nullable String advice,
        @Derived @Nullable Boolean adviceFollowed,
        @Derived @ChosenFrom("people") @Nullable UUID approvedBy) {

    static RulingFields called(String title) {
        return new RulingFields(title, null, null, null, null, null, null, null, null, null, null);
    }
}
