package no.samsvar.rights.request;

import static no.samsvar.rights.request.RequestKinds.REQUEST;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryChanged;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.reminder.Reminders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whatever made or changed a request, a page, a file or a program: its deadline, its reminders and
 * what others are to respect are as its facts say when that action ends.
 */
@Component
class RequestFollowsFacts {

    private final Register register;
    private final Reminders reminders;
    private final StandingRepository standing;
    private final ContactRepository contacts;

    RequestFollowsFacts(
            Register register,
            Reminders reminders,
            StandingRepository standing,
            ContactRepository contacts) {
        this.register = register;
        this.reminders = reminders;
        this.standing = standing;
        this.contacts = contacts;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void changed(EntryChanged changed) {
        if (changed.kind().equals(REQUEST.name())) {
            var stored = register.several(REQUEST, List.of(changed.id()));
            stored.forEach(this::follow);
        }
    }

    private void follow(Stored<RequestFields> stored) {
        var entry = stored.entry();
        var fields = stored.fields();
        respectObjections(stored);
        if (RequestKinds.open(entry.status())) {
            var term = fields.term();
            register.due(entry.id(), term.deadline());
            reminders.plan(entry.id(), Optional.of(term.deadline()), term.reminders());
        } else {
            register.due(entry.id(), null);
            reminders.plan(entry.id(), Optional.empty(), List.of());
        }
        stand(entry.id(), fields);
        if (entry.status().equals(RequestKinds.CLOSED)) {
            contacts.forget(entry.id());
        }
    }

    private void stand(EntryId id, RequestFields fields) {
        var since = fields.standsFrom();
        if (since == null) {
            standing.end(id);
        } else {
            standing.stand(id, fields, since);
        }
    }

    /**
     * Nothing is handed on while an objection or a restriction of the same person stands, unless
     * somebody has said why it gives way (RGT-02). What counts is the day it was handed on.
     */
    private void respectObjections(Stored<RequestFields> stored) {
        var fields = stored.fields();
        var reference = fields.reference();
        if (reference == null
                || fields.outcome() == null
                || !fields.outcome().gives()
                || fields.overriddenBecause() != null
                || Collections.disjoint(fields.rights(), Right.HANDING_ON)) {
            return;
        }
        var day = Optional.ofNullable(fields.answeredOn()).orElseGet(Time::today);
        register.all(REQUEST).stream()
                .filter(other -> !other.entry().id().equals(stored.entry().id()))
                .filter(other -> Objects.equals(reference, other.fields().reference()))
                .filter(other -> other.fields().stands(day))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw new RuleBroken(
                                    "request.objection-stands", other.entry().number());
                        });
    }
}
