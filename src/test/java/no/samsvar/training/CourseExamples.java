package no.samsvar.training;

import java.util.Set;
import java.util.UUID;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Audience;
import org.jspecify.annotations.Nullable;

/** Courses for tests. */
public final class CourseExamples {

    private CourseExamples() {}

    /** One that everybody takes every year. */
    public static CourseFields yearly(String title) {
        return of(title, Audience.EVERYBODY, Set.of());
    }

    static CourseFields of(String title, Audience neededBy, Set<Role> roles) {
        return about(null, title, neededBy, roles);
    }

    /** One about a system, which everybody takes every year. */
    public static CourseFields about(UUID system, String title) {
        return about(system, title, Audience.EVERYBODY, Set.of());
    }

    private static CourseFields about(
            @Nullable UUID system, String title, Audience neededBy, Set<Role> roles) {
        return new CourseFields(
                title,
                "Vet hva som kan sies til hvem",
                Way.SELF_STUDY,
                20,
                null,
                null,
                system,
                neededBy,
                roles,
                Set.of(),
                Repeated.YEARLY);
    }
}
