package no.samsvar.deviation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.form.Typed;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a report while it is written, here and not in the browser of a shared machine. */
@Service
public class Drafts {

    private static final int LONGEST = 20_000;

    private final DraftRepository drafts;
    private final ReportRepository reports;
    private final Clock clock;

    Drafts(DraftRepository drafts, ReportRepository reports, Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.clock = clock;
    }

    /** Keeps what was typed so far; what comes after the report itself was stored is too late. */
    @Transactional
    public Instant keep(EntryId id, Typed typed) {
        var draft = Draft.of(id.value(), typed, clock.instant());
        if (reports.own(id).isEmpty() && draft.description().length() <= LONGEST) {
            drafts.deleteOld();
            drafts.store(draft);
        }
        return draft.savedAt();
    }

    /** The person's own, latest first. */
    @Transactional(readOnly = true)
    public List<Draft> own() {
        return drafts.all();
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(EntryId id) {
        return drafts.find(id.value());
    }

    @Transactional
    public void forget(EntryId id) {
        drafts.delete(id);
    }
}
