package no.samsvar.deviation.assessment;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** What the letter to those affected says that nothing else does. */
@FormName("deviation.assessment")
public record LetterForm(@LongText @Nullable String tellWhat, @LongText @Nullable String advice) {}
