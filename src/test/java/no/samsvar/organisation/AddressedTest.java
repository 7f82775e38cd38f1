package no.samsvar.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import no.samsvar.identity.Role;
import org.junit.jupiter.api.Test;

class AddressedTest {

    static final UUID WARD = UUID.randomUUID();
    static final Set<Role> EMPLOYEE = Set.of(Role.EMPLOYEE);

    static Addressed of(Audience audience) {
        return new Addressed(audience, Set.of(Role.EMPLOYEE, Role.HELPER), Set.of(WARD));
    }

    @Test
    void everybodyIsAskedButAnAuditorAndWhoHoldsNoRole() {
        assertThat(of(Audience.EVERYBODY).reaches(EMPLOYEE, Set.of())).isTrue();
        assertThat(of(Audience.EVERYBODY).reaches(Set.of(Role.AUDITOR), Set.of())).isFalse();
        assertThat(of(Audience.EVERYBODY).reaches(Set.of(Role.AUDITOR, Role.MANAGER), Set.of()))
                .isTrue();
        assertThat(of(Audience.EVERYBODY).reaches(Set.of(), Set.of(WARD))).isFalse();
    }

    @Test
    void oneIsAskedByRoleByUnitOrNotAtAll() {
        assertThat(of(Audience.ROLES).reaches(EMPLOYEE, Set.of())).isTrue();
        assertThat(of(Audience.ROLES).reaches(Set.of(Role.LEADER), Set.of(WARD))).isFalse();
        assertThat(of(Audience.UNITS).reaches(EMPLOYEE, Set.of(WARD))).isTrue();
        assertThat(of(Audience.UNITS).reaches(EMPLOYEE, Set.of(UUID.randomUUID()))).isFalse();
        assertThat(of(Audience.NOBODY).reaches(EMPLOYEE, Set.of(WARD))).isFalse();
    }
}
