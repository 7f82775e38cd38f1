package no.samsvar.platform.postgres;

/**
 * Where the database is, who owns its tables and who the program is in it.
 *
 * @param url the JDBC address, which names no user
 */
public record DatabaseAccess(String url, Login owner, Login app) {

    /** Host, port and database, for people to read. */
    public String place() {
        return url.replaceFirst("^jdbc:postgresql:/*", "").replaceFirst("\\?.*", "");
    }
}
