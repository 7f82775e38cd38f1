package no.samsvar.training;

import java.util.List;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/** A declaration counts as signed from the day it was (TRN-01: with date). */
final class DeclarationRule {

    private DeclarationRule() {}

    static List<Problem> problems(
            @Nullable Stored<DeclarationFields> before,
            DeclarationFields fields,
            EntryFields shared,
            String state) {
        return state.equals(TrainingKinds.SIGNED) && fields.signedOn() == null
                ? List.of(new Problem("signedOn", "training.signed-when"))
                : List.of();
    }
}
