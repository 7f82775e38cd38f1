package no.samsvar.platform.start;

import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.postgres.Login;

/** Where the database is, who owns its tables and who the program is in it. */
public record DatabaseAccess(String url, Login owner, Login app) {

    private static final String URL = "SAMSVAR_DB_URL";

    /** The external server that the environment names, if it names one. */
    static Optional<DatabaseAccess> external(Map<String, String> environment) {
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

    /** Host, port and database without the parameters, for people to read. */
    String place() {
        return url.replaceFirst("^jdbc:postgresql:/*", "").replaceFirst("\\?.*", "");
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
