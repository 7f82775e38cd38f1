package no.samsvar.routine.web;

import static no.samsvar.routine.RoutineKinds.ROUTINE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.document.Document;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.origin.Origin;
import no.samsvar.register.origin.Origins;
import no.samsvar.register.web.Reader;
import no.samsvar.routine.Readings;
import no.samsvar.routine.RoutineDocument;
import no.samsvar.routine.Routines;
import no.samsvar.routine.Version;
import no.samsvar.routine.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of routines show. */
@Service
@Transactional(readOnly = true)
class RoutinePages {

    /** What a comparison calls the draft. */
    static final int DRAFT = 0;

    private final Routines routines;
    private final Readings readings;
    private final Register register;
    private final Origins origins;
    private final Organisations organisations;
    private final ChoiceLists lists;
    private final Reader reader;
    private final Languages languages;
    private final Clock clock;

    RoutinePages(
            Routines routines,
            Readings readings,
            Register register,
            Origins origins,
            Organisations organisations,
            ChoiceLists lists,
            Reader reader,
            Languages languages,
            Clock clock) {
        this.routines = routines;
        this.readings = readings;
        this.register = register;
        this.origins = origins;
        this.organisations = organisations;
        this.lists = lists;
        this.reader = reader;
        this.languages = languages;
        this.clock = clock;
    }

    LibraryView library() {
        boolean write = Permissions.has(Permission.ROUTINE_WRITE);
        return new LibraryView(
                routines.library(write),
                readings.toRead().size(),
                write,
                reader.peoplesWords(),
                LocalDate.now(clock));
    }

    ToReadView toRead() {
        return new ToReadView(readings.toRead(), readings.asked());
    }

    RoutineSheet routine(EntryId id) {
        var stored = register.find(ROUTINE, id);
        var versions = routines.versions(id);
        boolean asked = readings.asked().stream().anyMatch(title -> title.id().equals(id));
        boolean unread = readings.toRead().stream().anyMatch(title -> title.id().equals(id));
        return new RoutineSheet(
                stored,
                versions,
                routines.reviews(id),
                asked,
                asked && !unread,
                reader.words(reader.choices(ROUTINE)),
                LocalDate.now(clock));
    }

    ReadersView readers(EntryId id) {
        return new ReadersView(register.find(ROUTINE, id), readings.readers(id));
    }

    /** Two versions side by side; the draft is for whoever writes. */
    CompareView compare(EntryId id, int from, int to) {
        return new CompareView(
                register.find(ROUTINE, id),
                routines.versions(id),
                from,
                to,
                wording(id, from),
                wording(id, to));
    }

    private Wording wording(EntryId id, int number) {
        if (number == DRAFT) {
            Permissions.check(Permission.ROUTINE_WRITE);
            return register.find(ROUTINE, id).fields().wording();
        }
        return routines.version(id, number).wording();
    }

    /** A version to take out; the newest where none is named, the draft for whoever writes. */
    Document document(EntryId id, Optional<Integer> number) {
        var stored = register.find(ROUTINE, id);
        var version = number.filter(one -> one != DRAFT).map(one -> routines.version(id, one));
        if (version.isEmpty() && number.isEmpty()) {
            version = routines.versions(id).stream().findFirst();
        }
        if (version.isEmpty() && !Permissions.has(Permission.ROUTINE_WRITE)) {
            throw new NotFound();
        }
        return RoutineDocument.of(
                stored,
                version.orElse(null),
                origins.of(id).filter(Origin::proposal).isPresent(),
                organisations.current().name(),
                reader.peoplesWords(),
                languages.current());
    }

    List<Version> versions(EntryId id) {
        return routines.versions(id);
    }

    Choices choices(Class<? extends Record> form) {
        return lists.of(form);
    }
}
