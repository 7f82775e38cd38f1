package no.samsvar.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.measure.AboutForm;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.Measures;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Component;

/** Makes the measures that noes lead to (CHK-04). */
@Component
class NoMeasures {

    private final Measures measures;
    private final Register register;
    private final NewId ids;

    NoMeasures(Measures measures, Register register, NewId ids) {
        this.measures = measures;
        this.register = register;
        this.ids = ids;
    }

    /** The measure of a no: the one it has, or a new one where that is over. */
    UUID forNo(EntryId checklist, Optional<UUID> before, AnswerForm form) {
        return before.filter(this::open).orElseGet(() -> plan(checklist, form));
    }

    private boolean open(UUID measure) {
        return register.entries(List.of(new EntryId(measure))).stream()
                .anyMatch(entry -> MeasureKinds.open(entry.status()));
    }

    private UUID plan(EntryId checklist, AnswerForm form) {
        var about =
                new AboutForm(
                        requireNonNull(form.chosen()),
                        form.reason(),
                        null,
                        requireNonNull(form.owner()),
                        requireNonNull(form.deadline()));
        return measures.plan(new EntryId(ids.next()), checklist, about).value();
    }
}
