package no.samsvar.platform.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.samsvar.PostgresTest;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.postgres.DatabaseAccess;
import no.samsvar.platform.postgres.Login;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class RoleFactsRepositoryTest implements PostgresTest {

    @Test
    void theProgramsOwnServerAndRolesAreTaken() {
        assertThatCode(() -> RoleFactsRepository.require(DATABASE)).doesNotThrowAnyException();
    }

    @Test
    void aWrongPasswordNamesTheVariablesToCorrect() {
        refused(with(DATABASE.owner(), new Login(DATABASE.app().user(), "guess")))
                .hasMessageContaining("SAMSVAR_DB_USER");
        refused(with(new Login(DATABASE.owner().user(), "guess"), DATABASE.app()))
                .hasMessageContaining("SAMSVAR_DB_OWNER_USER");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        refused(
                        new DatabaseAccess(
                                "jdbc:postgresql://127.0.0.1:1/x",
                                DATABASE.owner(),
                                DATABASE.app()))
                .hasMessageContaining("127.0.0.1:1/x");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldHowToMake() {
        var url = DATABASE.url().replaceFirst("/samsvar$", "/elsewhere");
        refused(new DatabaseAccess(url, DATABASE.owner(), DATABASE.app()))
                .hasMessageContaining("create database");
    }

    @Test
    void theOwnerIsRefusedAsTheProgram() {
        refused(with(DATABASE.owner(), DATABASE.owner())).hasMessageContaining("owns tables");
    }

    private static DatabaseAccess with(Login owner, Login app) {
        return new DatabaseAccess(DATABASE.url(), owner, app);
    }

    private static AbstractThrowableAssert<?, ?> refused(DatabaseAccess access) {
        var refusal =
                assertThatThrownBy(() -> RoleFactsRepository.require(access))
                        .isInstanceOf(CannotStart.class);
        refusal.message().hasLineCount(1);
        return refusal;
    }
}
