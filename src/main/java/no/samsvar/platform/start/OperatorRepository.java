package no.samsvar.platform.start;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.Secret;
import no.samsvar.platform.postgres.DatabaseAccess;

/** Makes an operator as the owner of the tables, which the running program never is. */
final class OperatorRepository {

    private static final String UNDEFINED_FUNCTION = "42883";

    private OperatorRepository() {}

    /** False for somebody whom an organisation has given access. */
    static boolean make(DatabaseAccess access, String address, Secret link, Instant until) {
        var owner = access.owner();
        try (var connection =
                        DriverManager.getConnection(access.url(), owner.user(), owner.password());
                var statement = connection.prepareStatement("select make_operator(?, ?, ?)")) {
            statement.setString(1, address);
            statement.setString(2, link.hash());
            statement.setObject(3, until.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    UNDEFINED_FUNCTION.equals(e.getSQLState())
                            ? "The database is not set up for this release yet: start Samsvar once, then try again."
                            : "The database does not make an operator: " + e.getMessage(),
                    e);
        }
    }
}
