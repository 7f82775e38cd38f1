package no.samsvar.dpia.consultation;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the authority before anything starts, and goes on when it has answered. */
@Service
@Transactional(readOnly = true)
public class Consultations {

    private final ConsultationRepository consultations;
    private final Register register;

    Consultations(ConsultationRepository consultations, Register register) {
        this.consultations = consultations;
        this.register = register;
    }

    public Optional<Consultation> of(EntryId dpia) {
        return consultations.of(dpia);
    }

    /**
     * Stores what is known. The case stands before the authority, due when its time is out, until
     * it has answered; then the work goes on.
     *
     * @param version of the consultation as it was read; 0 for the first
     * @param explained why digits in texts are no person number, by the form's field
     */
    @Transactional
    public void store(
            EntryId dpia, int version, ConsultationForm known, Map<String, String> explained) {
        var entry = register.find(DPIA, dpia).entry();
        if (!DpiaKinds.open(entry.status())) {
            throw new RuleBroken("dpia.decided");
        }
        if (!consultations.store(dpia, version, known)) {
            throw new OptimisticLockingFailureException("consultation");
        }
        register.explain(dpia, "consultation", explained);
        var state = known.answered() ? DpiaKinds.ONGOING : DpiaKinds.CONSULTATION;
        register.move(DPIA, dpia, entry.version(), state, due(known));
    }

    private static @Nullable Instant due(ConsultationForm known) {
        return ConsultationClock.answerBy(known)
                .map(day -> day.plusDays(1).atStartOfDay(Time.OSLO).toInstant())
                .orElse(null);
    }
}
