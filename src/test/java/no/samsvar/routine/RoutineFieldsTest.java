package no.samsvar.routine;

import static no.samsvar.organisation.Audience.EVERYBODY;
import static no.samsvar.organisation.Audience.ROLES;
import static no.samsvar.organisation.Audience.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samsvar.identity.Role;
import no.samsvar.platform.form.CrossChecked.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutineFieldsTest {

    static List<String> fields(RoutineFields routine) {
        return routine.problems().stream().map(Problem::field).toList();
    }

    @Test
    void whoeverIsAskedByRoleOrUnitIsNamed() {
        assertThat(fields(RoutineExamples.of("A", EVERYBODY, Set.of()))).isEmpty();
        assertThat(fields(RoutineExamples.of("A", ROLES, Set.of()))).containsExactly("roles");
        assertThat(fields(RoutineExamples.of("A", ROLES, Set.of(Role.EMPLOYEE)))).isEmpty();
        assertThat(fields(RoutineExamples.of("A", UNITS, Set.of()))).containsExactly("units");
    }

    @ParameterizedTest
    @CsvSource({
        "https://kvalitet.example/rutine, true",
        "http://intranett/rutiner, true",
        "javascript:alert(1), false",
        "kvalitet.example, false",
        "https:///bare-sti, false",
        "https://med mellomrom, false"
    })
    void anAddressLeadsToThePageOfADocument(String address, boolean leads) {
        assertThat(new WebAddress().problem(address).isEmpty()).isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_YEAR, 2026-08-31, 2027-02-28",
        "YEAR, 2026-11-26, 2027-11-26",
        "TWO_YEARS, 2026-11-26, 2028-11-26",
        "THREE_YEARS, 2024-02-29, 2027-02-28"
    })
    void theNextReviewIsTheSameDayThatManyMonthsLater(
            ReviewInterval every, LocalDate from, LocalDate next) {
        assertThat(every.after(from)).isEqualTo(next);
    }

    @Test
    void onlyTextOrAnAddressSaysSomething() {
        assertThat(new Wording("A", "B", null, null, "C").says()).isFalse();
        assertThat(new Wording("A", null, "B", null, null).says()).isTrue();
        assertThat(new Wording("A", null, null, "https://b.no", null).says()).isTrue();
    }
}
