package no.samsvar.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a point of a checklist.
 *
 * @param chosen the measure chosen; to be carried out where the answer is no and becomes one
 * @param reason why that suits the enterprise's size and risk (ORG-05)
 * @param evidence where it can be seen: an address, or what the file is called
 * @param mayHappen with what follows, the risk assessment of a no that stands (CHK-05)
 */
@FormName("checklist.answer")
public record AnswerForm(
        @Required Answer answer,
        @Nullable String chosen,
        @LongText @Nullable String reason,
        @Nullable String evidence,
        @Nullable NoHandling handling,
        @ChosenFrom("people") @Nullable UUID owner,
        @Nullable LocalDate deadline,
        @LongText @Nullable String mayHappen,
        @Nullable Level likelihood,
        @Nullable Level severity,
        @LongText @Nullable String why)
        implements CrossChecked {

    private static final String NEEDED = "form.required";

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (answer == Answer.NOT_RELEVANT) {
            need(problems, "reason", reason);
        }
        if (answer == Answer.NO) {
            if (handling == null) {
                problems.add(new Problem("handling", "catalogue.no-needs-handling"));
            } else if (handling == NoHandling.MEASURE) {
                need(problems, "chosen", chosen);
                need(problems, "owner", owner);
                need(problems, "deadline", deadline);
            } else {
                need(problems, "mayHappen", mayHappen);
                need(problems, "likelihood", likelihood);
                need(problems, "severity", severity);
                need(problems, "why", why);
            }
        }
        return problems;
    }

    private static void need(List<Problem> problems, String field, @Nullable Object value) {
        if (value == null) {
            problems.add(new Problem(field, NEEDED));
        }
    }

    boolean plansMeasure() {
        return answer == Answer.NO && handling == NoHandling.MEASURE;
    }

    boolean stands() {
        return answer == Answer.NO && handling == NoHandling.STANDS;
    }
}
