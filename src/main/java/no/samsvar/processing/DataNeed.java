package no.samsvar.processing;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** Why a kind of data is needed for the purpose, art. 5 (1) (c). */
@FormName("processing.data-need")
public record DataNeed(@Required DataCategory category, @Required String reason) {}
