package no.samsvar.platform.start;

import java.util.Optional;

/**
 * What a server says of itself and of the role that asks.
 *
 * @param version the server's version as a number, 150020 for 15.20
 * @param ownsTables the role, or one it belongs to, owns tables of this database
 * @param mayBecomeGuest the guest role exists and the role may step into it
 */
record RoleFacts(
        String role,
        int version,
        boolean superuser,
        boolean bypassesPolicies,
        boolean ownsTables,
        boolean mayBecomeGuest) {

    private static final int OLDEST = 15;

    /** Why the program must not run as this role, with what to do about it. */
    Optional<String> refusal(String guest) {
        if (version / 10_000 < OLDEST) {
            return Optional.of(
                    "The database is PostgreSQL "
                            + version / 10_000
                            + " and Samsvar needs 15 or newer: upgrade it, or leave out"
                            + " SAMSVAR_DB_URL to use the one that comes along.");
        }
        if (superuser) {
            return Optional.of(refused("is a superuser", "nosuperuser"));
        }
        if (bypassesPolicies) {
            return Optional.of(refused("may bypass row-level security", "nobypassrls"));
        }
        if (ownsTables) {
            return Optional.of(
                    "The program's role "
                            + role
                            + " owns tables or belongs to the role that does, so the database"
                            + " cannot hold it back: use one role for SAMSVAR_DB_USER and another"
                            + " for SAMSVAR_DB_OWNER_USER.");
        }
        if (!mayBecomeGuest) {
            return Optional.of(
                    "The database lacks a role: run as its administrator «create role "
                            + guest
                            + " nologin; grant "
                            + guest
                            + " to "
                            + role
                            + "».");
        }
        return Optional.empty();
    }

    private String refused(String what, String remedy) {
        return "The program's role "
                + role
                + " "
                + what
                + ", so the database could not keep organisations apart: run as its administrator"
                + " «alter role "
                + role
                + " "
                + remedy
                + "».";
    }
}
