package no.samsvar.deviation.assessment;

import no.samsvar.deviation.authority.MainCause;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** What the authority's form asks beside the assessment. */
@FormName("deviation.authority")
public record FactsForm(
        @Nullable MainCause cause,
        @Nullable Integer people,
        @LongText @Nullable String dataTypes,
        @Nullable String relation,
        @LongText @Nullable String whereNow,
        @LongText @Nullable String consequences,
        @LongText @Nullable String harmReduced,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail) {}
