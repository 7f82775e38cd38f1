package no.samsvar.platform.backup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.postgres.DatabaseAccess;
import no.samsvar.platform.postgres.Roles;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The schema's versions: which a database has, and the way to one of them. */
final class Migrations {

    private final DatabaseAccess access;

    Migrations(DatabaseAccess access) {
        this.access = access;
    }

    /** The versions that have been applied, oldest first. */
    List<String> applied() {
        return versions(flyway("latest").info().applied());
    }

    /** Makes exactly the schema of these versions, which must all be known to this program. */
    void make(List<String> versions) {
        if (!versions(flyway("latest").info().all()).containsAll(versions)) {
            throw new CannotStart(
                    "The backup was made by a newer Samsvar (its data are of version %s): restore it with that one."
                            .formatted(versions.getLast()));
        }
        migrate(versions.getLast());
        if (!applied().equals(versions)) {
            throw new CannotStart(
                    "This Samsvar cannot make the tables of the backup (version %s): restore it with the Samsvar that made it."
                            .formatted(versions.getLast()));
        }
    }

    void makeNewest() {
        migrate("latest");
    }

    private void migrate(String target) {
        try {
            flyway(target).migrate();
        } catch (FlywayException e) {
            throw new CannotStart(
                    "The database cannot be brought to version %s: %s"
                            .formatted(
                                    target,
                                    String.valueOf(e.getMessage())
                                            .strip()
                                            .lines()
                                            .findFirst()
                                            .orElse("")),
                    e);
        }
    }

    private Flyway flyway(String target) {
        return configuration().target(target).load();
    }

    private FluentConfiguration configuration() {
        return Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("program", access.app().user(), "guest", Roles.GUEST));
    }

    private static List<String> versions(MigrationInfo[] migrations) {
        return Arrays.stream(migrations)
                .filter(MigrationInfo::isVersioned)
                .map(migration -> String.valueOf(migration.getVersion()))
                .toList();
    }
}
