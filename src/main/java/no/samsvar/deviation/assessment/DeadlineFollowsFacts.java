package no.samsvar.deviation.assessment;

import static no.samsvar.deviation.DeviationRegister.KIND;

import no.samsvar.register.EntryChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whatever made or changed a deviation (a report, a file from another system, a program), its clock
 * and reminders are as its facts say when that action ends.
 */
@Component
class DeadlineFollowsFacts {

    private final Assessments assessments;

    DeadlineFollowsFacts(Assessments assessments) {
        this.assessments = assessments;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void changed(EntryChanged changed) {
        if (changed.kind().equals(KIND.name())) {
            assessments.settle(changed.id());
        }
    }
}
