package no.samsvar.setup.guide;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.supplier.Operation;
import org.jspecify.annotations.Nullable;

/**
 * How the main system is run (003 § 5.1), and what is shared with others in the house.
 *
 * @param sharedRecord whether several legal persons keep one patient record; only asked where there
 *     are several
 */
@FormName("start.running")
public record RunningForm(
        @Required Operation operation,
        @Required Boolean sharedPremises,
        @Nullable Boolean sharedRecord) {}
