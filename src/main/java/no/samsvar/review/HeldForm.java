package no.samsvar.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** That a review was held: when, who came, and who wrote (REV-04, REV-11). */
@FormName("review.held")
public record HeldForm(
        @Required LocalDate heldOn,
        @Nullable String place,
        @ChosenFrom("people") Set<UUID> participants,
        @Nullable String others,
        @Required @ChosenFrom("people") UUID writtenBy,
        @LongText @Nullable String conclusion)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        return participants.isEmpty() && others == null
                ? List.of(new Problem("participants", "review.who-came"))
                : List.of();
    }
}
