package no.samsvar.review;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/** What a review must have in the state it is in; an approved one stays as it is. */
final class ReviewRule {

    private ReviewRule() {}

    static List<Problem> problems(
            @Nullable Stored<ReviewFields> before,
            ReviewFields fields,
            EntryFields shared,
            String state) {
        if (before != null && before.entry().status().equals(ReviewKinds.APPROVED)) {
            return List.of(new Problem("title", "review.approved"));
        }
        if (state.equals(ReviewKinds.PLANNED)) {
            return List.of();
        }
        var problems = new ArrayList<>(held(fields));
        if (state.equals(ReviewKinds.APPROVED)) {
            if (before == null || !before.entry().status().equals(ReviewKinds.HELD)) {
                problems.add(new Problem("title", "review.hold-first"));
            }
            if (shared.reviewOn() != null) {
                problems.add(new Problem("reviewOn", "review.no-review-day"));
            }
        }
        return problems;
    }

    private static List<Problem> held(ReviewFields fields) {
        var problems = new ArrayList<Problem>();
        if (fields.heldOn() == null) {
            problems.add(new Problem("heldOn", "review.held-when"));
        }
        if (fields.participants().isEmpty() && fields.others() == null) {
            problems.add(new Problem("participants", "review.who-came"));
        }
        if (fields.writtenBy() == null) {
            problems.add(new Problem("writtenBy", "review.who-wrote"));
        }
        return problems;
    }
}
