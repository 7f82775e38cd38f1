package no.samsvar.routine;

import static no.samsvar.routine.RoutineKinds.ROUTINE;
import static no.samsvar.routine.RoutineKinds.VALID;
import static no.samsvar.routine.RoutineKinds.WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.FolderItem;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of routines: approved, gone through, withdrawn. */
@Service
@Transactional
public class Routines {

    private final Register register;
    private final VersionRepository versions;
    private final ShelfRepository shelves;
    private final NewId ids;
    private final Clock clock;

    Routines(
            Register register,
            VersionRepository versions,
            ShelfRepository shelves,
            NewId ids,
            Clock clock) {
        this.register = register;
        this.versions = versions;
        this.shelves = shelves;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The draft holds from now on, as the next version: {@code routine.says-nothing} where there is
     * no text, {@code routine.nothing-new} where the newest version says the same, {@code
     * routine.say-what-changed} where nobody says what is new.
     */
    public void approve(EntryId id, int version, ApprovalForm form) {
        var stored = register.find(ROUTINE, id);
        var before = versions.newest(id);
        var wording = stored.fields().wording();
        if (!wording.says()) {
            throw new RuleBroken("routine.says-nothing");
        }
        boolean same = before.filter(it -> it.wording().equals(wording)).isPresent();
        if (same && isValid(stored)) {
            throw new RuleBroken("routine.nothing-new");
        }
        if (before.isPresent() && form.changes() == null) {
            throw new RuleBroken("routine.say-what-changed");
        }
        reviewOn(stored, version, stored.fields().reviewEvery().after(LocalDate.now(clock)));
        boolean small = Boolean.TRUE.equals(form.small());
        versions.insert(
                id,
                new Version(
                        before.map(Version::number).orElse(0) + 1,
                        wording.title(),
                        wording.purpose(),
                        wording.text(),
                        wording.address(),
                        wording.basis(),
                        form.changes(),
                        before.isEmpty() || !small,
                        Scope.currentPerson().value(),
                        clock.instant()));
        if (!isValid(stored)) {
            // The approval itself is the decision; the register's rule refuses every other road.
            register.putBack(ROUTINE, id, version + 1, VALID, null);
        }
    }

    /** It was gone through and still holds, until the next time. */
    public void reviewed(EntryId id, int version, ReviewedForm form) {
        var stored = valid(id);
        versions.reviewed(ids.next(), id, form);
        reviewOn(stored, version, stored.fields().reviewEvery().after(LocalDate.now(clock)));
    }

    /** Each of them is to be gone through before its time. */
    public void callReview(ReviewCallForm form) {
        if (form.until().isBefore(LocalDate.now(clock))) {
            throw new RuleBroken("routine.call-in-past");
        }
        for (var chosen : form.routines()) {
            var stored = valid(new EntryId(chosen));
            var earlier = stored.entry().reviewOn();
            versions.call(ids.next(), stored.entry().id(), form);
            if (earlier == null || form.until().isBefore(earlier)) {
                reviewOn(stored, stored.entry().version(), form.until());
            }
        }
    }

    /** It holds no longer, and nobody is reminded of it. */
    public void withdraw(EntryId id, int version) {
        var stored = register.find(ROUTINE, id);
        if (stored.entry().status().equals(WITHDRAWN)) {
            throw new RuleBroken("routine.withdrawn-already");
        }
        reviewOn(stored, version, null);
        register.move(ROUTINE, id, version + 1, WITHDRAWN, null);
    }

    /** Another text becomes the draft's; what holds goes on holding. */
    public void replaceText(EntryId id, int version, TextForm form) {
        var stored = register.find(ROUTINE, id);
        register.change(
                ROUTINE, id, version, stored.fields().saying(form.text()), stored.entry().fields());
    }

    private Stored<RoutineFields> valid(EntryId id) {
        var stored = register.find(ROUTINE, id);
        if (!isValid(stored)) {
            throw new RuleBroken("routine.not-valid");
        }
        return stored;
    }

    private void reviewOn(Stored<RoutineFields> stored, int version, @Nullable LocalDate day) {
        var entry = stored.entry();
        register.change(
                ROUTINE,
                entry.id(),
                version,
                stored.fields(),
                new EntryFields(entry.ownerId(), entry.legalPersonId(), entry.unitId(), day));
    }

    private static boolean isValid(Stored<RoutineFields> stored) {
        return stored.entry().status().equals(VALID);
    }

    /** What was approved, the newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(EntryId id) {
        register.find(ROUTINE, id);
        return versions.all(id);
    }

    @Transactional(readOnly = true)
    public Version version(EntryId id, int number) {
        return versions(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Reviews reviews(EntryId id) {
        return versions.reviews(id);
    }

    /** Every routine that is not withdrawn, by title. */
    @Transactional(readOnly = true)
    public List<Title> titles() {
        return shelves.titles();
    }

    /**
     * The library's three parts.
     *
     * @param drafts whether to show what was never approved
     */
    @Transactional(readOnly = true)
    public List<Shelf> library(boolean drafts) {
        var titles = titles();
        return Arrays.stream(FolderItem.Part.values())
                .map(
                        part ->
                                new Shelf(
                                        part,
                                        titles.stream()
                                                .filter(title -> title.part() == part)
                                                .filter(title -> drafts || title.valid())
                                                .toList()))
                .toList();
    }
}
