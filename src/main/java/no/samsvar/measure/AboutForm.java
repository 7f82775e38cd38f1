package no.samsvar.measure;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** A measure for an entry: who does what, how and by when (003 § 6; RISK-07). */
@FormName("measure.about")
public record AboutForm(
        @Required String title,
        @LongText @Nullable String how,
        @Nullable MeasureType type,
        @Required @ChosenFrom("people") UUID owner,
        @Required LocalDate deadline) {}
