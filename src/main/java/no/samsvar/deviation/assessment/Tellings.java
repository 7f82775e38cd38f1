package no.samsvar.deviation.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import no.samsvar.deviation.breach.AuthorityReports;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Noting who was told of a deviation: the authority, other authorities, the people themselves. */
@Service
@Transactional
public class Tellings {

    private final Assessments assessments;
    private final Cases cases;
    private final TellingRepository telling;
    private final Clock clock;
    private final NewId ids;

    Tellings(
            Assessments assessments,
            Cases cases,
            TellingRepository telling,
            Clock clock,
            NewId ids) {
        this.assessments = assessments;
        this.cases = cases;
        this.telling = telling;
        this.clock = clock;
        this.ids = ids;
    }

    /** A contact with the authority in any form; the first one stops the clock. */
    public void contact(EntryId id, int version, ContactEntry contact) {
        assessments.requireOpen(id);
        requirePast(contact.contactedAt());
        var before = cases.read(id).reports();
        var after = new ArrayList<>(before.sent());
        after.add(contact.report());
        var problems = new AuthorityReports(after).problems();
        if (!problems.isEmpty()) {
            throw new RuleBroken("deviation." + problems.getFirst());
        }
        telling.insert(ids.next(), id, contact);
        assessments.requireSoundTimes(id);
        assessments.proceed(id, version);
    }

    /** The answer to one other authority's duty. */
    public void answer(EntryId id, int version, OtherDuty duty, DutyForm answer) {
        assessments.requireOpen(id);
        telling.store(id, duty, answer);
        assessments.proceed(id, version);
    }

    /** That one of a duty's messages was given. */
    public void told(EntryId id, int version, String step, Instant at) {
        assessments.requireOpen(id);
        requirePast(at);
        telling.told(id, step, at);
        assessments.proceed(id, version);
    }

    /** Somebody to tell. */
    public void add(EntryId id, int version, AffectedForm affected) {
        assessments.requireOpen(id);
        telling.insertAffected(ids.next(), id, affected.reference());
        assessments.proceed(id, version);
    }

    /** That they were told. */
    public void told(EntryId id, int version, UUID affected, ToldForm told) {
        assessments.requireOpen(id);
        requirePast(told.toldAt());
        if (!telling.told(id, affected, told)) {
            throw new NotFound();
        }
        assessments.proceed(id, version);
    }

    private void requirePast(Instant at) {
        if (at.isAfter(clock.instant())) {
            throw new RuleBroken("deviation.clock.in-the-future");
        }
    }
}
