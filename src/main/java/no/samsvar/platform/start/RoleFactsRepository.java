package no.samsvar.platform.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.postgres.DatabaseAccess;
import no.samsvar.platform.postgres.Login;
import no.samsvar.platform.postgres.Roles;

/** Asks a server what the start must know before anything is changed in it. */
final class RoleFactsRepository {

    private static final String FACTS =
            """
            select current_setting('server_version_num')::int,
                rolsuper,
                rolbypassrls,
                exists (
                    select from pg_class table_
                    where table_.relkind in ('r', 'p')
                        and table_.relnamespace not in (
                            'pg_catalog'::regnamespace, 'information_schema'::regnamespace)
                        and pg_has_role(table_.relowner, 'member'))
                    or pg_has_role((select datdba from pg_database where datname = current_database()), 'member'),
                exists (
                    select from pg_roles guest
                    where guest.rolname = ? and pg_has_role(guest.oid, 'member'))
            from pg_roles
            where rolname = current_user
            """;

    private RoleFactsRepository() {}

    /** Refuses in one line what the program must not or cannot run on. */
    static void require(DatabaseAccess access) {
        try (var connection = connect(access, access.owner())) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw failure(access, access.owner(), "SAMSVAR_DB_OWNER_", e);
        }
        try (var connection = connect(access, access.app())) {
            facts(connection, access.app().user())
                    .refusal(Roles.GUEST)
                    .ifPresent(
                            reason -> {
                                throw new CannotStart(reason);
                            });
        } catch (SQLException e) {
            throw failure(access, access.app(), "SAMSVAR_DB_", e);
        }
    }

    private static Connection connect(DatabaseAccess access, Login login) throws SQLException {
        return DriverManager.getConnection(access.url(), login.user(), login.password());
    }

    private static RoleFacts facts(Connection connection, String role) throws SQLException {
        try (var statement = connection.prepareStatement(FACTS)) {
            statement.setString(1, Roles.GUEST);
            try (var row = statement.executeQuery()) {
                row.next();
                return new RoleFacts(
                        role,
                        row.getInt(1),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        row.getBoolean(5));
            }
        }
    }

    private static CannotStart failure(
            DatabaseAccess access, Login login, String variables, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String message =
                switch (state) {
                    case "28P01", "28000" ->
                            "The database at %s does not let %s in: correct %sUSER and %sPASSWORD."
                                    .formatted(access.place(), login.user(), variables, variables);
                    case "3D000" ->
                            "There is no such database at %s: make it with «create database … owner %s», or correct SAMSVAR_DB_URL."
                                    .formatted(access.place(), access.owner().user());
                    case "08001", "08004", "08006" ->
                            "No PostgreSQL answers at %s: start it, or correct SAMSVAR_DB_URL."
                                    .formatted(access.place());
                    default ->
                            "The database at %s cannot be used by %s: %s"
                                    .formatted(
                                            access.place(),
                                            login.user(),
                                            String.valueOf(e.getMessage())
                                                    .lines()
                                                    .findFirst()
                                                    .orElse(state));
                };
        return new CannotStart(message, e);
    }
}
