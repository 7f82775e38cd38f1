package no.samsvar.authorisation.web;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.authorisation.Authorisation;
import no.samsvar.authorisation.Grant;
import no.samsvar.identity.Role;
import no.samsvar.organisation.UnitId;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** What somebody may, where, how long and why. */
@FormName("authorisation")
public record GrantForm(
        @Required Role role,
        @ChosenFrom("units") @Nullable UUID unit,
        @Required LocalDate until,
        @Required String reason) {

    static GrantForm of(Authorisation known) {
        var unit = known.unitId();
        return new GrantForm(
                known.role(),
                unit == null ? null : unit.value(),
                known.validUntil(),
                known.reason());
    }

    Grant grant() {
        return new Grant(role, unit == null ? null : new UnitId(unit), until, reason);
    }
}
