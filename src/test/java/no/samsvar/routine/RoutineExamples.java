package no.samsvar.routine;

import java.util.Set;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Audience;
import no.samsvar.register.FolderItem.Part;

/** Routines for tests. */
public final class RoutineExamples {

    private RoutineExamples() {}

    /** One that everybody must read. */
    public static RoutineFields saying(String text) {
        return of(text, Audience.EVERYBODY, Set.of());
    }

    static RoutineFields of(String text, Audience mustRead, Set<Role> roles) {
        return new RoutineFields(
                "Daglig orden",
                Part.PERFORMING,
                "Det vi gjør hver dag",
                text,
                null,
                "Normen 5.3",
                mustRead,
                roles,
                Set.of(),
                ReviewInterval.YEAR);
    }
}
