package no.samsvar.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A task or an authority that somebody has handed on. The responsibility itself stays where it was.
 *
 * @param title the task
 * @param scope what it covers and what it does not
 * @param delegatedTo the position or body that has it now
 * @param person who that is, where they have an account here
 * @param until when it ends by itself
 */
@FormName("delegation")
public record DelegationFields(
        @Section("what") @Required String title,
        @LongText @Nullable String scope,
        @Section("who") @Required @Listed String delegatedBy,
        @Required @Listed String delegatedTo,
        @ChosenFrom("people") @Nullable UUID person,
        @Section("when") @Required @Listed LocalDate since,
        @Nullable LocalDate until,
        @Nullable String decision)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        return until != null && until.isBefore(since)
                ? List.of(new Problem("until", "delegation.until-after"))
                : List.of();
    }

    /** Whether it holds on this day. */
    boolean holds(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
