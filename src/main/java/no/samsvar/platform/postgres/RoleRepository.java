package no.samsvar.platform.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import no.samsvar.platform.CannotStart;

/**
 * The roles and the database, made by the superuser that nothing else uses. The owner migrates,
 * backs up and restores; the program's role owns nothing and inherits nothing.
 */
final class RoleRepository {

    private static final String ROLE_EXISTS = "select 1 from pg_roles where rolname = ?";
    private static final String DATABASE_EXISTS = "select 1 from pg_database where datname = ?";
    private static final String SAFE =
            " nosuperuser nocreatedb nocreaterole noreplication nobypassrls ";

    private final Connection connection;

    RoleRepository(Connection connection) {
        this.connection = connection;
    }

    static void prepare(ServerSecrets secrets) throws IOException {
        var superuser = secrets.login(Roles.SUPERUSER);
        var access = secrets.access("postgres");
        try (var connection =
                DriverManager.getConnection(access.url(), superuser.user(), superuser.password())) {
            new RoleRepository(connection).prepare(access.owner(), access.app());
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database server does not let the program in: " + e.getMessage(), e);
        }
    }

    private void prepare(Login owner, Login app) throws SQLException {
        role(owner.user(), "login inherit" + SAFE + password(owner));
        role(app.user(), "login noinherit" + SAFE + password(app));
        role(Roles.GUEST, "nologin noinherit" + SAFE);
        execute("grant " + Roles.GUEST + " to " + app.user());
        if (missing(DATABASE_EXISTS, Roles.DATABASE)) {
            execute("create database " + Roles.DATABASE + " owner " + owner.user());
        }
        for (String statement :
                List.of(
                        "revoke all on database %s from public",
                        "grant connect on database %s to " + app.user(),
                        "revoke connect on database postgres from public",
                        "revoke connect on database template1 from public")) {
            execute(statement.formatted(Roles.DATABASE));
        }
    }

    private void role(String name, String attributes) throws SQLException {
        execute(
                (missing(ROLE_EXISTS, name) ? "create" : "alter")
                        + " role "
                        + name
                        + " "
                        + attributes);
    }

    /** Passwords are made of hexadecimal digits, so nothing in them needs quoting. */
    private static String password(Login login) {
        return "password '" + login.password() + "'";
    }

    private boolean missing(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
