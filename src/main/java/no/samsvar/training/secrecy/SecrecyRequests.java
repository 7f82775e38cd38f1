package no.samsvar.training.secrecy;

import static no.samsvar.training.TrainingKinds.DECLARATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.training.Tie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks suppliers to show what they have of their staff's secrecy, and keeps what they showed. */
@Service
@Transactional
public class SecrecyRequests {

    private final RequestRepository requests;
    private final Register register;
    private final Clock clock;

    SecrecyRequests(RequestRepository requests, Register register, Clock clock) {
        this.requests = requests;
        this.register = register;
        this.clock = clock;
    }

    /**
     * {@code declaration.ask.not-supplier} where it is nobody's at a supplier. Sent again under the
     * same id it is asked once.
     */
    public void ask(EntryId declaration, UUID id, AskForm form) {
        if (register.find(DECLARATION, declaration).fields().tie() != Tie.SUPPLIER_STAFF) {
            throw new RuleBroken("declaration.ask.not-supplier");
        }
        requests.ask(id, declaration, form);
    }

    /** What was seen stands in the declaration too, which is looked at again when it says. */
    public void shown(EntryId declaration, UUID id, ShownForm form) {
        if (form.shownOn().isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("declaration.shown.in-future");
        }
        var stored = register.find(DECLARATION, declaration);
        if (!requests.show(id, declaration, form)) {
            throw new NotFound();
        }
        var entry = stored.entry();
        register.change(
                DECLARATION,
                declaration,
                entry.version(),
                stored.fields().shown(form.shownOn(), form.sample()),
                new EntryFields(
                        entry.ownerId(), entry.legalPersonId(), entry.unitId(), form.renewOn()));
    }

    @Transactional(readOnly = true)
    public List<SecrecyRequest> of(EntryId declaration) {
        register.find(DECLARATION, declaration);
        return requests.of(declaration);
    }

    /** How many are still unanswered after the day they were to be. */
    @Transactional(readOnly = true)
    public int overdue() {
        return requests.unanswered(LocalDate.now(clock));
    }
}
