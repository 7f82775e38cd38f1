package no.samsvar.decision;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Deciding otherwise than the rules say.
 *
 * @param advice what the privacy officer said; asked where the rules ask for it
 * @param adviceFollowed kept whether it is or not
 */
@FormName("ruling.departure")
public record DepartureForm(
        @Required @LongText String departure,
        @Required @LongText String reason,
        @LongText @Nullable String advice,
        @Nullable Boolean adviceFollowed) {}
