package no.samsvar.platform.postgres;

/** The names that the embedded server's roles and database have. */
public final class Roles {

    /** The database. */
    public static final String DATABASE = "samsvar";

    /** Owns the tables: migrates, backs up, restores. */
    public static final String OWNER = "samsvar_owner";

    /** The running program: owns nothing and is bound by every policy. */
    public static final String APP = "samsvar_app";

    /** What the program becomes for a request without a person. */
    public static final String GUEST = "samsvar_guest";

    static final String SUPERUSER = "postgres";

    private Roles() {}
}
