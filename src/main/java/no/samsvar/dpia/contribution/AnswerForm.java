package no.samsvar.dpia.contribution;

import java.time.LocalDate;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the supplier.
 *
 * @param ownMadeOn the day of an assessment that the supplier has made itself (DPIA-01)
 */
@FormName("dpia.answer")
public record AnswerForm(@Required String answeredBy, @Nullable LocalDate ownMadeOn) {}
