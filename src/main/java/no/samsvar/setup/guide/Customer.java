package no.samsvar.setup.guide;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * A customer, or a group of alike customers.
 *
 * @param contact whom to turn to there
 */
@FormName("start.customer")
public record Customer(@Required String name, @Nullable String contact) {}
