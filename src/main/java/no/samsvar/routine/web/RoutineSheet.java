package no.samsvar.routine.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.web.view.Column;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.routine.Reviews;
import no.samsvar.routine.RoutineFields;
import no.samsvar.routine.RoutineKinds;
import no.samsvar.routine.Version;
import no.samsvar.routine.Wording;
import no.samsvar.routine.text.RoutineText;
import no.samsvar.routine.text.TextPart;

/**
 * A routine as everybody reads it, and as whoever keeps it sees how it stands.
 *
 * @param versions the newest first
 * @param asked whether the reader is among those who must read it
 * @param read whether they have said that they have
 */
public record RoutineSheet(
        Stored<RoutineFields> stored,
        List<Version> versions,
        Reviews reviews,
        boolean asked,
        boolean read,
        ValueText words,
        LocalDate today) {

    public Optional<Version> newest() {
        return versions.stream().findFirst();
    }

    public boolean valid() {
        return stored.entry().status().equals(RoutineKinds.VALID);
    }

    public boolean withdrawn() {
        return stored.entry().status().equals(RoutineKinds.WITHDRAWN);
    }

    /** What is read: the newest version, or the draft before there is one. */
    public Wording wording() {
        return newest().map(Version::wording).orElse(stored.fields().wording());
    }

    /** Whether there is something for the reader; a first draft is for those who write. */
    public boolean shown() {
        return newest().isPresent() || mayWrite();
    }

    public List<TextPart> parts() {
        return RoutineText.parts(wording().text());
    }

    /** Whether the draft says something that the newest version does not. */
    public boolean changed() {
        return newest().filter(it -> !it.wording().equals(stored.fields().wording())).isPresent();
    }

    public boolean toApprove() {
        return mayApprove() && (!valid() || changed()) && stored.fields().wording().says();
    }

    public boolean overdue() {
        var day = stored.entry().reviewOn();
        return valid() && day != null && day.isBefore(today);
    }

    public boolean mayWrite() {
        return Permissions.has(Permission.ROUTINE_WRITE);
    }

    public boolean mayApprove() {
        return Permissions.has(Permission.ROUTINE_APPROVE);
    }

    public String path() {
        return RoutineKinds.LIBRARY + "/" + stored.entry().id();
    }

    public String entryPath() {
        return RoutineKinds.ROUTINE.path(stored.entry().id());
    }

    public int version() {
        return stored.entry().version();
    }

    /** Who is asked to read it, in words. */
    public String readers() {
        var fields = stored.fields();
        return switch (fields.mustRead()) {
            case ROLES -> words.of(field("roles"), fields.roles());
            case UNITS -> words.of(field("units"), fields.units());
            case EVERYBODY, NOBODY -> words.one(fields.mustRead());
        };
    }

    private static FieldDeclaration field(String name) {
        return RoutineKinds.ROUTINE.fields().field(name);
    }

    public List<Column> columns() {
        return List.of(
                Column.of(words.text("routine.version")),
                Column.of(words.text("routine.version.when")),
                Column.of(words.text("routine.version.who")),
                Column.of(words.text("routine.version.changes")));
    }
}
