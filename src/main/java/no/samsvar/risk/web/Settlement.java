package no.samsvar.risk.web;

import static java.util.Objects.requireNonNull;

import no.samsvar.register.EntryId;
import no.samsvar.risk.occasion.Occasions;
import org.springframework.stereotype.Component;

/** Does what a form says of what waits. */
@Component
class Settlement {

    private final Occasions occasions;

    Settlement(Occasions occasions) {
        this.occasions = occasions;
    }

    void settle(OccasionForm form) {
        if (form.assessment() != null) {
            occasions.assessed(form.chosen(), new EntryId(form.assessment()));
        } else {
            occasions.dismissed(form.chosen(), requireNonNull(form.reason()));
        }
    }
}
