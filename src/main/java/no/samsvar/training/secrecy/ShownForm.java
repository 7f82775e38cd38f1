package no.samsvar.training.secrecy;

import java.time.LocalDate;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/**
 * What the supplier showed.
 *
 * @param renewOn when it is to be shown again
 */
@FormName("declaration.shown")
public record ShownForm(
        @Required LocalDate shownOn,
        @LongText @Required String sample,
        @Required LocalDate renewOn) {}
