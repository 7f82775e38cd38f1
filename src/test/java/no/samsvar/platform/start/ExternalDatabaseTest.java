package no.samsvar.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import no.samsvar.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTest {

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(ExternalDatabase.in(Map.of())).isEmpty();
    }

    @Test
    void bothSpellingsOfTheAddressAreUnderstood() {
        assertThat(ExternalDatabase.in(with("postgresql://host:1/db")).orElseThrow().url())
                .isEqualTo("jdbc:postgresql://host:1/db");
        assertThat(
                        ExternalDatabase.in(with("jdbc:postgresql://host/db?ssl=true"))
                                .orElseThrow()
                                .place())
                .isEqualTo("host/db");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host:5432",
                "jdbc:mysql://h/d",
                "postgresql://me:x@h/d",
                "postgresql://h/d?user=me"
            })
    void anAddressThatIsNotOneOrNamesAUserIsRefused(String url) {
        assertThatThrownBy(() -> ExternalDatabase.in(with(url)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("SAMSVAR_DB_URL");
    }

    @Test
    void aMissingVariableIsNamed() {
        var environment = with("postgresql://h/d");
        environment.remove("SAMSVAR_DB_OWNER_PASSWORD");

        assertThatThrownBy(() -> ExternalDatabase.in(environment))
                .hasMessageContaining("SAMSVAR_DB_OWNER_PASSWORD");
    }

    private static Map<String, String> with(String url) {
        return new HashMap<>(
                Map.of(
                        "SAMSVAR_DB_URL", url,
                        "SAMSVAR_DB_USER", "app",
                        "SAMSVAR_DB_PASSWORD", "a",
                        "SAMSVAR_DB_OWNER_USER", "owner",
                        "SAMSVAR_DB_OWNER_PASSWORD", "b"));
    }
}
