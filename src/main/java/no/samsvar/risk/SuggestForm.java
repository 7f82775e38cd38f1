package no.samsvar.risk;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** Something that somebody who works here thinks may go wrong (RISK-10). */
@FormName("risk.suggest")
public record SuggestForm(
        @Required String title, @Required RiskArea area, @LongText @Nullable String cause) {}
