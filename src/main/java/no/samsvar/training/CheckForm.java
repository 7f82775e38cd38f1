package no.samsvar.training;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** That the needs of each role were gone through. */
@FormName("course.check")
public record CheckForm(@LongText @Nullable String found) {}
