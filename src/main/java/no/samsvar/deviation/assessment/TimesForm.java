package no.samsvar.deviation.assessment;

import java.time.Instant;
import no.samsvar.platform.form.FormName;
import org.jspecify.annotations.Nullable;

/** Who knew when; when it happened is part of the report. */
@FormName("deviation.assessment")
public record TimesForm(
        @Nullable Instant controllerAware,
        @Nullable Instant happenedUntil,
        @Nullable Instant processorAware,
        @Nullable Boolean receptionPoint,
        @Nullable Boolean processorInTime) {}
