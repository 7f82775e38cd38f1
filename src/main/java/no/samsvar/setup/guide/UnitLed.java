package no.samsvar.setup.guide;

import no.samsvar.identity.AddressCheck;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * A unit and who leads it.
 *
 * @param address where the leader is invited to; none to invite later
 */
@FormName("start.unit")
public record UnitLed(
        @Required String name,
        @Nullable String leader,
        @Checked(AddressCheck.class) @Nullable String address) {}
