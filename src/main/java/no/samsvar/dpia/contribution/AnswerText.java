package no.samsvar.dpia.contribution;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** The answer to one question; may be left for another to fill in by another road. */
@FormName("dpia.answer-text")
public record AnswerText(@LongText @Nullable String answer) {}
