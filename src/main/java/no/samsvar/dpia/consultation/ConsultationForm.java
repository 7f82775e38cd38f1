package no.samsvar.dpia.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a consultation.
 *
 * @param receivedOn when the authority received it; its time runs from then
 * @param reference the authority's number of the case
 * @param extendedOn when the authority told that it needs six weeks more
 * @param waitedFrom when the authority asked for more, and its time stood still
 * @param waitedUntil when it had what it asked for
 */
@FormName("dpia.consultation")
public record ConsultationForm(
        @Section("sent") @Required LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        @Nullable String reference,
        @Section("time") @Nullable LocalDate extendedOn,
        @Nullable LocalDate waitedFrom,
        @Nullable LocalDate waitedUntil,
        @Section("answer") @Nullable LocalDate answeredOn,
        @Nullable ConsultationResult result,
        @LongText @Nullable String answer)
        implements CrossChecked {

    public boolean answered() {
        return answeredOn != null;
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        later(problems, "receivedOn", sentOn, receivedOn);
        later(problems, "extendedOn", from(), extendedOn);
        later(problems, "waitedFrom", from(), waitedFrom);
        later(problems, "answeredOn", from(), answeredOn);
        if (waitedUntil != null) {
            if (waitedFrom == null) {
                problems.add(new Problem("waitedFrom", "dpia.consultation-from-needed"));
            }
            later(problems, "waitedUntil", waitedFrom, waitedUntil);
        }
        if ((answeredOn == null) != (result == null)) {
            var empty = answeredOn == null ? "answeredOn" : "result";
            problems.add(new Problem(empty, "dpia.consultation-answer-whole"));
        }
        return problems;
    }

    /** What its time is counted from: when it was received, or sent where that is not known. */
    LocalDate from() {
        return receivedOn == null ? sentOn : receivedOn;
    }

    private static void later(
            List<Problem> problems,
            String field,
            @Nullable LocalDate first,
            @Nullable LocalDate then) {
        if (first != null && then != null && then.isBefore(first)) {
            problems.add(new Problem(field, "dpia.consultation-order"));
        }
    }
}
