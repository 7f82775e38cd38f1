package no.samsvar.routine.web;

import no.samsvar.platform.form.Form;
import no.samsvar.routine.ApprovalForm;

/**
 * A draft that is about to hold, and what it changes.
 *
 * @param routine the routine as it stands
 */
public record ApprovalView(RoutineSheet routine, Form<ApprovalForm> form) {

    /** Whether there is an earlier version that it changes. */
    public boolean changes() {
        return routine.newest().isPresent();
    }
}
