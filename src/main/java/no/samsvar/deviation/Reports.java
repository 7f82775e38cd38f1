package no.samsvar.deviation;

import static no.samsvar.deviation.DeviationRegister.KIND;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.organisation.Member;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.mail.Mail;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Restriction;
import no.samsvar.register.file.Files;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reporting a deviation, and seeing what one has reported oneself. */
@Service
public class Reports {

    static final String MAIL = "deviation.reported";

    private final Register register;
    private final ReportRepository reports;
    private final DraftRepository drafts;
    private final Receivers receivers;
    private final Files files;
    private final Mail mail;

    Reports(
            Register register,
            ReportRepository reports,
            DraftRepository drafts,
            Receivers receivers,
            Files files,
            Mail mail) {
        this.register = register;
        this.reports = reports;
        this.drafts = drafts;
        this.receivers = receivers;
        this.files = files;
        this.mail = mail;
    }

    /**
     * Stores a report and tells who receives it; one that was stored under this id is left as it
     * is, so that a form can be sent again when the line was lost.
     *
     * @param confidant to whom alone the report goes, with its reporter as the only other reader
     * @param explained why digits in it are no person number, by field
     */
    @Transactional
    public void report(
            EntryId id,
            Report report,
            Optional<PersonId> confidant,
            List<Photo> photos,
            Map<String, String> explained) {
        if (reports.own(id).isPresent()) {
            return;
        }
        var reporter = Scope.currentPerson();
        var restriction = confidant.map(to -> restriction(reporter, to));
        register.create(KIND, id, report.fields(), EntryFields.NONE, restriction);
        register.explain(id, explained);
        add(id, photos);
        drafts.delete(id);
        tell(id, confidant.map(List::of).orElseGet(this::everyReceiver));
    }

    /** Stores a report from a place's poster, whose reporter nobody knows. */
    @Transactional
    public void reportFromPlace(EntryId id, DeviationFields fields, Map<String, String> explained) {
        register.create(KIND, id, fields, EntryFields.NONE);
        register.explain(id, explained);
        tell(id, everyReceiver());
    }

    /** Adds the pictures that came with a report from a poster, unless it has some already. */
    @Transactional
    public void photosFromPlace(EntryId id, List<Photo> photos) {
        if (files.of(id).isEmpty()) {
            add(id, photos);
        }
    }

    @Transactional(readOnly = true)
    public List<OwnReport> own() {
        return reports.own();
    }

    @Transactional(readOnly = true)
    public OwnReport own(EntryId id) {
        return reports.own(id).orElseThrow(NotFound::new);
    }

    private void add(EntryId id, List<Photo> photos) {
        photos.forEach(
                photo -> files.add(id, photo.name(), new ByteArrayInputStream(photo.bytes())));
    }

    private void tell(EntryId id, List<PersonId> people) {
        people.forEach(person -> mail.queue(person, MAIL, KIND.path(id)));
    }

    private List<PersonId> everyReceiver() {
        return receivers.all().stream().map(Member::id).toList();
    }

    private Restriction restriction(PersonId reporter, PersonId confidant) {
        if (receivers.confidants(reporter).stream().noneMatch(it -> it.id().equals(confidant))) {
            throw new RuleBroken("deviation.no-confidant");
        }
        return new Restriction("deviation.about-a-colleague", Set.of(reporter, confidant));
    }
}
