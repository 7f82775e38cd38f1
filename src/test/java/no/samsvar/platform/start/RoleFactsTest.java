package no.samsvar.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleFactsTest {

    @Test
    void aRoleThatOwnsNothingAndBypassesNothingIsTaken() {
        assertThat(facts(150_020, false, false, false, true)).isEmpty();
    }

    @Test
    void everyOtherRoleAndAnOldServerAreRefusedInOneLineThatSaysWhatToDo() {
        assertThat(facts(140_011, false, false, false, true)).contains("PostgreSQL 14", "upgrade");
        assertThat(facts(180_006, true, false, false, true)).contains("superuser", "alter role");
        assertThat(facts(180_006, false, true, false, true)).contains("bypass", "nobypassrls");
        assertThat(facts(180_006, false, false, true, true)).contains("owns tables", "OWNER_USER");
        assertThat(facts(180_006, false, false, false, false)).contains("create role guest");
    }

    private static String facts(
            int version, boolean superuser, boolean bypasses, boolean owns, boolean guest) {
        return new RoleFacts("app", version, superuser, bypasses, owns, guest)
                .refusal("guest")
                .orElse("");
    }
}
