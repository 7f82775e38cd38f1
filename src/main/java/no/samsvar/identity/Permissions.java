package no.samsvar.identity;

/** What whoever is signed in may do in this request, for code that learns it only as it runs. */
public final class Permissions {

    private Permissions() {}

    public static boolean has(Permission permission) {
        return Access.current().filter(access -> access.may(permission)).isPresent();
    }

    /** Refuses with {@link Denied} where the permission is lacking. */
    public static void check(Permission permission) {
        if (!has(permission)) {
            throw new Denied(permission);
        }
    }
}
