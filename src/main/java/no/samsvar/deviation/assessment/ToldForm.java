package no.samsvar.deviation.assessment;

import java.time.Instant;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** When and how somebody was told. */
@FormName("deviation.told")
public record ToldForm(@Required Instant toldAt, @Nullable String how) {}
