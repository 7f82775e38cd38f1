package no.samsvar.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/** What is said on a point, and the measure that it leads to (REV-10). */
@FormName("review.point")
public record PointForm(
        @LongText @Nullable String note,
        @Nullable Finding outcome,
        @LongText @Nullable String conclusion,
        @Section("measure") @Nullable String measure,
        @LongText @Nullable String how,
        @ChosenFrom("people") @Nullable UUID owner,
        @Nullable LocalDate deadline)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (measure == null) {
            if (how != null || owner != null || deadline != null) {
                problems.add(new Problem("measure", "review.which-measure"));
            }
            return problems;
        }
        if (owner == null) {
            problems.add(new Problem("owner", "review.who"));
        }
        if (deadline == null) {
            problems.add(new Problem("deadline", "review.when"));
        }
        return problems;
    }
}
