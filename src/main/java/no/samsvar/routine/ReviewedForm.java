package no.samsvar.routine;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** That a routine was gone through and still holds. */
@FormName("routine.reviewed")
public record ReviewedForm(@LongText @Nullable String note) {}
