package no.samsvar.setup.guide;

import no.samsvar.identity.AddressCheck;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here.
 *
 * @param address where they are invited to; none to invite later
 */
@FormName("start.colleague")
public record Colleague(
        @Required String name,
        @Required WorkFunction function,
        @Checked(AddressCheck.class) @Nullable String address) {}
