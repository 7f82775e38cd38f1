package no.samsvar.organisation.web;

import java.util.UUID;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.UnitId;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** A unit as it is typed. */
@FormName("organisation.unit")
public record UnitForm(@Required String name, @ChosenFrom("units") @Nullable UUID parent) {

    static UnitForm of(Unit unit) {
        var parent = unit.parentId();
        return new UnitForm(unit.name(), parent == null ? null : parent.value());
    }

    Unit unit(UnitId id, int version) {
        return new Unit(id, name, parent == null ? null : new UnitId(parent), version);
    }
}
