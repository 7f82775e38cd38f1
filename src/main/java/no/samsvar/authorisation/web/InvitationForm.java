package no.samsvar.authorisation.web;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.authorisation.Grant;
import no.samsvar.identity.AddressCheck;
import no.samsvar.identity.Role;
import no.samsvar.organisation.UnitId;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** Who is given access, and to what. */
@FormName("authorisation")
public record InvitationForm(
        @Required String name,
        @Required @Checked(AddressCheck.class) String address,
        @Required Role role,
        @ChosenFrom("units") @Nullable UUID unit,
        @Required LocalDate until,
        @Required String reason) {

    Grant grant() {
        return new Grant(role, unit == null ? null : new UnitId(unit), until, reason);
    }
}
