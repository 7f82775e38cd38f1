package no.samsvar.rights.request;

import static no.samsvar.rights.request.RequestKinds.REQUEST;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with requests beyond what every register lets one do. */
@Service
@Transactional
public class Requests {

    private final Register register;
    private final Gatherer gatherer;
    private final ContactRepository contacts;
    private final StandingRepository standing;

    Requests(
            Register register,
            Gatherer gatherer,
            ContactRepository contacts,
            StandingRepository standing) {
        this.register = register;
        this.gatherer = gatherer;
        this.contacts = contacts;
        this.standing = standing;
    }

    @Transactional(readOnly = true)
    public Stored<RequestFields> find(EntryId id) {
        return register.find(REQUEST, id);
    }

    /**
     * Lists the systems where something may lie by the record of processing, and asks those who run
     * them for us; what is listed already stays as it is.
     */
    public void gather(EntryId id, int version) {
        var stored = find(id);
        requireOpen(stored.entry());
        change(stored, version, gatherer.gathered(stored.fields()));
    }

    /** Lists where something must be erased, from where it was found. */
    public void listErasures(EntryId id, int version) {
        var stored = find(id);
        requireOpen(stored.entry());
        change(stored, version, gatherer.toErase(stored.fields()));
    }

    private void change(Stored<RequestFields> stored, int version, RequestFields fields) {
        register.change(REQUEST, stored.entry().id(), version, fields, stored.entry().fields());
    }

    private static void requireOpen(Entry entry) {
        if (entry.status().equals(RequestKinds.CLOSED)) {
            throw new RuleBroken("request.closed");
        }
    }

    /** Keeps where to answer; an empty one is forgotten, and a closed case keeps none. */
    public void contact(EntryId id, ContactForm form) {
        requireOpen(find(id).entry());
        if (form.contact() == null) {
            contacts.forget(id);
        } else {
            contacts.keep(id, form.contact());
        }
    }

    @Transactional(readOnly = true)
    public Optional<String> contact(EntryId id) {
        return contacts.find(id);
    }

    /** What people's rights ask of whoever uses data so, today. */
    @Transactional(readOnly = true)
    public List<StandingRight> standing(EntryId processing) {
        register.find(ProcessingKinds.PROCESSING, processing);
        return standing.on(processing, Time.today());
    }

    /** Those that nobody has answered, the first due first. */
    @Transactional(readOnly = true)
    public List<Stored<RequestFields>> waiting() {
        return register.all(REQUEST).stream()
                .filter(one -> RequestKinds.open(one.entry().status()))
                .sorted(Comparator.comparing(one -> one.fields().term().deadline()))
                .toList();
    }

    /** Those that are answered, and where something is still to be shown or answered. */
    @Transactional(readOnly = true)
    public List<Stored<RequestFields>> unproven() {
        return register.all(REQUEST).stream()
                .filter(one -> one.entry().status().equals(RequestKinds.ANSWERED))
                .filter(one -> !RequestRule.done(one.fields()))
                .toList();
    }

    /** How requests that came on a day or later stand. */
    @Transactional(readOnly = true)
    public RequestFigures figures(LocalDate since) {
        return RequestFigures.of(
                register.all(REQUEST).stream()
                        .map(Stored::fields)
                        .filter(one -> !one.receivedOn().isBefore(since))
                        .toList(),
                Time.today());
    }
}
