package no.samsvar.setup.guide;

import java.util.List;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** The units of a municipality, and who leads each. */
@FormName("start.units")
public record UnitsForm(@Required List<UnitLed> units) {}
