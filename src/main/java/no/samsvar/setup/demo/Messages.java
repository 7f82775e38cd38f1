package no.samsvar.setup.demo;

import no.samsvar.deviation.assessment.AffectedForm;
import no.samsvar.deviation.assessment.Cases;
import no.samsvar.deviation.assessment.ContactEntry;
import no.samsvar.deviation.assessment.DutyForm;
import no.samsvar.deviation.assessment.Tellings;
import no.samsvar.deviation.assessment.ToldForm;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.register.EntryId;
import no.samsvar.setup.filling.Part;
import org.springframework.stereotype.Component;

/** Notes who was told of a deviation of the examples, and who need not be. */
@Component
class Messages {

    private final Tellings tellings;
    private final Cases cases;

    Messages(Tellings tellings, Cases cases) {
        this.tellings = tellings;
        this.cases = cases;
    }

    void contact(Stage stage, EntryId id, Told told) {
        var contact = stage.fill(ContactEntry.class, told.of("contact"), told.base());
        tellings.contact(id, version(id), contact);
    }

    /** Duties to tell other authorities that do not apply, each with why. */
    void noDuties(EntryId id, Part reasons) {
        for (var duty : reasons.names()) {
            var answer = new DutyForm(false, reasons.text(duty));
            tellings.answer(id, version(id), OtherDuty.valueOf(duty), answer);
        }
    }

    /** Duties that apply, each with the authority that was told. */
    void toAuthorities(EntryId id, Told told) {
        for (var message : told.step().parts("notify")) {
            var answer = new DutyForm(true, message.text("reason"));
            tellings.answer(id, version(id), OtherDuty.valueOf(message.text("duty")), answer);
            var when = Moments.after(told.base(), message.text("told"));
            tellings.told(id, version(id), message.text("step"), when);
        }
    }

    /** Somebody is told by letter, telephone or otherwise. */
    void toPeople(EntryId id, Told told) {
        for (var person : told.step().parts("tell")) {
            var whom = new AffectedForm(person.text("whom"));
            tellings.add(id, version(id), whom);
            var added = cases.read(id).affected().getLast().id();
            var when = Moments.after(told.base(), person.text("when"));
            tellings.told(id, version(id), added, new ToldForm(when, person.text("how")));
        }
    }

    private int version(EntryId id) {
        return cases.read(id).stored().entry().version();
    }
}
