package no.samsvar.review;

import static no.samsvar.review.ReviewKinds.REVIEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Profile;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A review from the plan to the approval (REV-02, REV-11). */
@Service("securityReviews")
@Transactional
public class Reviews {

    private static final int YEARS_BETWEEN = 1;

    private final Register register;
    private final ReviewRepository reviews;
    private final Organisations organisations;
    private final Texts texts;
    private final NewId ids;
    private final Clock clock;

    Reviews(
            Register register,
            ReviewRepository reviews,
            Organisations organisations,
            Texts texts,
            NewId ids,
            Clock clock) {
        this.register = register;
        this.reviews = reviews;
        this.organisations = organisations;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Stored<ReviewFields> find(EntryId id) {
        return register.find(REVIEW, id);
    }

    /** Whether its minutes are approved, so that nothing of it is changed any more. */
    @Transactional(readOnly = true)
    public boolean approved(EntryId id) {
        return find(id).entry().status().equals(ReviewKinds.APPROVED);
    }

    /** It was held; said again of one that is held it is mended. */
    public void hold(EntryId id, int version, HeldForm held) {
        if (held.heldOn().isAfter(today())) {
            throw new RuleBroken("review.held-in-future");
        }
        var stored = find(id);
        requireOpen(stored);
        var fields = stored.fields().held(held);
        register.change(REVIEW, id, version, fields, stored.entry().fields());
        if (stored.entry().status().equals(ReviewKinds.PLANNED)) {
            register.move(REVIEW, id, version + 1, ReviewKinds.HELD, null);
        }
    }

    /** The manager approves the minutes, and nothing of it is changed any more. */
    public void approve(EntryId id, int version) {
        var stored = find(id);
        requireOpen(stored);
        int next = version;
        var shared = stored.entry().fields();
        if (shared.reviewOn() != null) {
            var without =
                    new EntryFields(shared.owner(), shared.legalPerson(), shared.unit(), null);
            register.change(REVIEW, id, version, stored.fields(), without);
            next++;
        }
        register.move(REVIEW, id, next, ReviewKinds.APPROVED, null);
    }

    private static void requireOpen(Stored<ReviewFields> stored) {
        if (stored.entry().status().equals(ReviewKinds.APPROVED)) {
            throw new RuleBroken("review.approved");
        }
    }

    /** The fixed yearly meeting: where none is planned, the next is, a year after this one. */
    public void planNext(EntryId id) {
        var stored = find(id);
        var held = stored.fields().heldOn();
        if (held != null && reviews.standing().plannedOn() == null) {
            var on = held.plusYears(YEARS_BETWEEN);
            var fields = ReviewFields.planned(title(on.getYear()), on);
            register.create(REVIEW, new EntryId(ids.next()), fields, stored.entry().fields());
        }
    }

    /** What a review of that year is called. */
    @Transactional(readOnly = true)
    public String title(int year) {
        var here = organisations.current();
        var key = here.profile() == Profile.SMALL ? "review.of-year" : "review.of-year.large";
        return texts.text(here.language(), key, String.valueOf(year));
    }

    /** Why a meeting is due that nobody has planned. */
    @Transactional(readOnly = true)
    public Due due() {
        var standing = reviews.standing();
        var event = standing.eventAt();
        return Due.of(
                Optional.ofNullable(standing.heldOn()),
                Optional.ofNullable(standing.plannedOn()),
                Optional.ofNullable(event).map(at -> LocalDate.ofInstant(at, Time.OSLO)),
                today());
    }

    /** Those that are held and wait for the approval. */
    @Transactional(readOnly = true)
    public List<EntryId> toApprove() {
        return reviews.inState(ReviewKinds.HELD);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Time.OSLO));
    }
}
