package no.samsvar.processing;

import java.util.Set;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** What data are used for, and what allows it. */
@FormName("processing.purpose")
public record Purpose(
        @Required String purpose,
        Set<LegalBasis> bases,
        Set<SpecialCondition> conditions,
        @LongText @Nullable String nationalLaw) {}
