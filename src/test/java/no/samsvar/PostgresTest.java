package no.samsvar;

import no.samsvar.platform.postgres.DatabaseAccess;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test with a real database and the two roles of production, neither of them a superuser: one
 * server for the whole test run.
 */
public interface PostgresTest {

    DatabaseAccess DATABASE = TestDatabase.start();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", DATABASE::url);
        properties.add("spring.datasource.username", () -> DATABASE.app().user());
        properties.add("spring.datasource.password", () -> DATABASE.app().password());
        properties.add("spring.flyway.url", DATABASE::url);
        properties.add("spring.flyway.user", () -> DATABASE.owner().user());
        properties.add("spring.flyway.password", () -> DATABASE.owner().password());
    }
}
