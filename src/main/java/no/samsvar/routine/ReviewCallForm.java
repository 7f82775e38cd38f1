package no.samsvar.routine;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/**
 * That routines are to be gone through before their time, because the law or the organisation has
 * changed (ORG-08).
 */
@FormName("routine.call")
public record ReviewCallForm(
        @LongText @Required String reason,
        @ChosenFrom("valid-routines") @Required Set<UUID> routines,
        @Required LocalDate until) {}
