package no.samsvar.setup.guide;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.supplier.SystemType;
import org.jspecify.annotations.Nullable;

/**
 * A system of the enterprise's own.
 *
 * @param supplier who delivers it
 */
@FormName("start.own-system")
public record OwnSystem(
        @Required String title, @Required SystemType type, @Nullable String supplier) {}
