package no.samsvar.platform.start;

import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.postgres.DatabaseAccess;
import no.samsvar.platform.postgres.Login;

/** The PostgreSQL server that the environment names instead of the one that comes along. */
final class ExternalDatabase {

    private static final String URL = "SAMSVAR_DB_URL";

    private ExternalDatabase() {}

    static Optional<DatabaseAccess> in(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new DatabaseAccess(
                        jdbc(url),
                        login(environment, "SAMSVAR_DB_OWNER_"),
                        login(environment, "SAMSVAR_DB_")));
    }

    private static String jdbc(String url) {
        String jdbc = url.replaceFirst("^postgres(ql)?://", "jdbc:postgresql://");
        if (!jdbc.startsWith("jdbc:postgresql://")
                || jdbc.contains("@")
                || jdbc.matches(".*[?&](user|password)=.*")) {
            throw new CannotStart(
                    URL
                            + " must look like jdbc:postgresql://host:5432/samsvar, with no user or"
                            + " password in it; those have variables of their own.");
        }
        return jdbc;
    }

    private static Login login(Map<String, String> environment, String prefix) {
        return new Login(
                required(environment, prefix + "USER"), required(environment, prefix + "PASSWORD"));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new CannotStart(
                    URL + " is set, but " + name + " is not: set that too (see ./samsvar --help).");
        }
        return value;
    }
}
