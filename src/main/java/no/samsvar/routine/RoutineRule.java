package no.samsvar.routine;

import static no.samsvar.routine.RoutineKinds.DRAFT;
import static no.samsvar.routine.RoutineKinds.VALID;

import java.util.List;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/** Only an approval makes a routine valid: then there is a version that says what is valid. */
final class RoutineRule {

    private RoutineRule() {}

    static List<Problem> problems(
            @Nullable Stored<RoutineFields> before,
            RoutineFields fields,
            EntryFields shared,
            String state) {
        boolean wasValid = before != null && before.entry().status().equals(VALID);
        if (state.equals(VALID) && !wasValid) {
            return List.of(new Problem("title", "routine.approve-there"));
        }
        if (state.equals(DRAFT) && wasValid) {
            return List.of(new Problem("title", "routine.withdraw-instead"));
        }
        return List.of();
    }
}
