package no.samsvar.dpia.drawing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.register.Stored;

/**
 * An activity or a system in a case.
 *
 * @param then as it stood when it was drawn
 * @param now as it stands
 */
public record Drawn<F extends Record>(Stored<F> then, Stored<F> now, Instant drawnAt) {

    /**
     * What is told of an activity when it matters to an assessment: not its measures or its name.
     */
    private static final List<String> OF_ACTIVITY =
            List.of(
                    "purposes",
                    "whose",
                    "jointControllers",
                    "people",
                    "otherPeople",
                    "data",
                    "otherData",
                    "needs",
                    "disclosed",
                    "recipients",
                    "processors",
                    "subprocessors",
                    "transferred",
                    "transfers",
                    "keeping",
                    "systems");

    private static final List<String> OF_SYSTEM =
            List.of("data", "supplier", "operation", "supplierAccess", "storedWhere");

    /** What has changed since, of what matters to an assessment. */
    public List<FieldDeclaration> changes() {
        var names = now.entry().kind().equals("processing") ? OF_ACTIVITY : OF_SYSTEM;
        return FormDeclaration.of(now.fields().getClass()).fields().stream()
                .filter(field -> names.contains(field.name()))
                .filter(
                        field ->
                                !Objects.equals(
                                        field.valueIn(then.fields()), field.valueIn(now.fields())))
                .toList();
    }

    public boolean changed() {
        return !changes().isEmpty();
    }
}
