package no.samsvar.measure;

import java.time.LocalDate;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** That a measure is done. */
@FormName("measure.finish")
public record FinishForm(@Required LocalDate doneOn, @LongText @Nullable String result) {}
