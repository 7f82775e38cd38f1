package no.samsvar.training;

import java.util.Set;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Audience;

/** Courses for tests. */
public final class CourseExamples {

    private CourseExamples() {}

    /** One that everybody takes every year. */
    public static CourseFields yearly(String title) {
        return of(title, Audience.EVERYBODY, Set.of());
    }

    static CourseFields of(String title, Audience neededBy, Set<Role> roles) {
        return new CourseFields(
                title,
                "Vet hva som kan sies til hvem",
                Way.SELF_STUDY,
                20,
                null,
                null,
                null,
                neededBy,
                roles,
                Set.of(),
                Repeated.YEARLY);
    }
}
