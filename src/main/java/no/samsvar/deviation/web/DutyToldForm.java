package no.samsvar.deviation.web;

import java.time.Instant;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** When another authority was told. */
@FormName("deviation.told")
public record DutyToldForm(@Required Instant toldAt) {}
