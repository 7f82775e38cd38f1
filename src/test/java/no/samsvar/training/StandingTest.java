package no.samsvar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Audience;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    static final UUID RECORD = UUID.randomUUID();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "ONCE, , NEVER",
        "ONCE, 2001-01-01, DONE",
        "YEARLY, 2025-11-25, OVERDUE",
        "YEARLY, 2025-11-26, SOON",
        "YEARLY, 2025-12-26, SOON",
        "YEARLY, 2025-12-27, DONE",
        "HALF_YEARLY, 2026-05-25, OVERDUE",
        "EVERY_SECOND_YEAR, 2024-11-25, OVERDUE",
        "EVERY_THIRD_YEAR, 2023-12-27, DONE"
    })
    void whatWasLearntLastsAsLongAsTheCourseSays(
            Repeated repeated, @Nullable LocalDate last, Standing standing) {
        assertThat(Standing.of(repeated, last, TODAY)).isEqualTo(standing);
    }

    @Test
    void neverAndOverdueAreGaps() {
        assertThat(Standing.values())
                .filteredOn(Standing::gap)
                .containsExactly(Standing.NEVER, Standing.OVERDUE);
    }

    static CompetenceNeed need(String number, PersonId person, Standing standing) {
        return new CompetenceNeed(
                new EntryId(UUID.randomUUID()),
                number,
                "Taushet",
                Way.HELD,
                null,
                RECORD,
                person,
                "Eva",
                null,
                null,
                standing);
    }

    @Test
    void gapsAreSeenByCourseByUnitByTechnologyAndByRole() {
        var eva = new PersonId(UUID.randomUUID());
        var lars = new PersonId(UUID.randomUUID());
        var ward = UUID.randomUUID();
        var gaps =
                new Gaps(
                        List.of(
                                need("OPL-1", eva, Standing.NEVER),
                                need("OPL-1", lars, Standing.DONE),
                                need("OPL-2", eva, Standing.SOON)),
                        Map.of(eva, Set.of(Role.EMPLOYEE), lars, Set.of(Role.LEADER)),
                        Map.of(eva, Set.of(ward)));
        assertThat(gaps.byCourse())
                .extracting(GapRow::name, GapRow::done, GapRow::needs)
                .containsExactly(tuple("OPL-1 Taushet", 1, 2), tuple("OPL-2 Taushet", 1, 1));
        assertThat(gaps.ofUnit(ward, "Sengepost").needs()).isEqualTo(2);
        assertThat(gaps.ofUnit(UUID.randomUUID(), "Tom").needs()).isZero();
        assertThat(gaps.systems()).containsExactly(RECORD);
        assertThat(gaps.ofSystem(RECORD, "Journalen").done()).isEqualTo(2);
        assertThat(gaps.ofRole(Role.LEADER, "Leder").gaps()).isEmpty();
        assertThat(gaps.held()).containsExactly(Role.LEADER, Role.EMPLOYEE);
    }

    static CourseFields course(Audience neededBy, @Nullable Integer minutes) {
        return new CourseFields(
                "Taushet",
                null,
                Way.HELD,
                minutes,
                null,
                null,
                null,
                neededBy,
                Set.of(),
                Set.of(),
                Repeated.YEARLY);
    }

    @Test
    void aCourseNamesTheRolesOrUnitsThatNeedItAndTakesSomeMinutes() {
        assertThat(course(Audience.EVERYBODY, null).problems()).isEmpty();
        assertThat(course(Audience.NOBODY, 4800).problems()).isEmpty();
        assertThat(course(Audience.ROLES, 0).problems())
                .extracting(Problem::field)
                .containsExactly("minutes", "roles");
        assertThat(course(Audience.UNITS, 4801).problems())
                .extracting(Problem::field)
                .containsExactly("minutes", "units");
    }
}
