package no.samsvar.dpia.review;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.drawing.Drawings;
import no.samsvar.dpia.drawing.Drawn;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes in what decided cases are of, and how they are settled. */
@Service
@Transactional(readOnly = true)
public class CaseChanges {

    private static final int DAYS = 30;

    private final ChangeRepository changes;
    private final Drawings drawings;
    private final Register register;
    private final NewId ids;
    private final Clock clock;

    CaseChanges(
            ChangeRepository changes,
            Drawings drawings,
            Register register,
            NewId ids,
            Clock clock) {
        this.changes = changes;
        this.drawings = drawings;
        this.register = register;
        this.ids = ids;
        this.clock = clock;
    }

    /** The most urgent first. */
    public List<CaseChange> open() {
        return changes.open();
    }

    public List<CaseChange> of(EntryId dpia) {
        return changes.open().stream().filter(one -> one.dpia().equals(dpia)).toList();
    }

    /** The decided cases that this is drawn into are due where it differs from how it was drawn. */
    void raise(EntryId source) {
        for (var dpia : drawings.into(source)) {
            var status = register.find(DPIA, dpia).entry().status();
            boolean decided =
                    status.equals(DpiaKinds.APPROVED) || status.equals(DpiaKinds.NOT_NEEDED);
            if (decided && differs(dpia, source)) {
                changes.raise(ids.next(), dpia, source, LocalDate.now(clock).plusDays(DAYS));
            }
        }
    }

    private boolean differs(EntryId dpia, EntryId source) {
        return drawings.of(dpia)
                .all()
                .filter(one -> one.now().entry().id().equals(source))
                .anyMatch(Drawn::changed);
    }

    /**
     * The changes of a case alter nothing of what was decided, for this reason; its description is
     * drawn anew.
     *
     * @param explained why digits in the reason are no person number
     */
    @Transactional
    public void dismiss(EntryId dpia, DismissForm form, Map<String, String> explained) {
        for (var one : of(dpia)) {
            drawings.draw(dpia, one.source());
        }
        changes.settle(dpia, form.reason());
        register.explain(dpia, "changes", explained);
    }

    /** The case is worked on again: its changes are met there. */
    void takenUp(EntryId dpia) {
        changes.settle(dpia, null);
    }
}
