package no.samsvar.platform.postgres;

/** A database role that may log in, with its password. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
