package no.samsvar.setup.adoption;

import static no.samsvar.routine.RoutineKinds.DRAFT;
import static no.samsvar.routine.RoutineKinds.ROUTINE;

import java.util.Collection;
import java.util.List;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.origin.Origin;
import no.samsvar.register.origin.Origins;
import no.samsvar.routine.ApprovalForm;
import no.samsvar.routine.RoutineFields;
import no.samsvar.routine.Routines;
import no.samsvar.setup.guide.Guides;
import no.samsvar.setup.starter.ReadyText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves ready texts that were taken in, as many at once as somebody has read. */
@Service
@Transactional
public class Approving {

    private final Register register;
    private final Origins origins;
    private final Routines routines;
    private final Guides guides;

    Approving(Register register, Origins origins, Routines routines, Guides guides) {
        this.register = register;
        this.origins = origins;
        this.routines = routines;
        this.guides = guides;
    }

    /** Those that were taken in and nobody has approved yet, by title. */
    @Transactional(readOnly = true)
    public List<Stored<RoutineFields>> waiting() {
        var taken = origins.all().stream().map(Origin::entryId).toList();
        return register.several(ROUTINE, taken).stream()
                .filter(one -> one.entry().status().equals(DRAFT))
                .toList();
    }

    /** Whether something in its text is still for the enterprise to say. */
    public static boolean open(Stored<RoutineFields> routine) {
        var text = routine.fields().text();
        return text == null || ReadyText.open(text);
    }

    /**
     * Approves these; {@code start.blank-open} where a text still has an open blank. What is
     * approved already is left.
     */
    public void approve(Collection<EntryId> read) {
        for (var routine : waiting()) {
            var entry = routine.entry();
            if (read.contains(entry.id())) {
                if (open(routine)) {
                    throw new RuleBroken("start.blank-open");
                }
                routines.approve(entry.id(), entry.version(), new ApprovalForm(null, null));
            }
        }
        guides.touch();
    }
}
