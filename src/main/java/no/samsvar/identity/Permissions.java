package no.samsvar.identity;

import org.springframework.security.access.AccessDeniedException;

/** What whoever is signed in may do in this request, for code that learns it only as it runs. */
public final class Permissions {

    private Permissions() {}

    public static boolean has(Permission permission) {
        return Access.current().filter(access -> access.may(permission)).isPresent();
    }

    /** Refuses where the permission is lacking: a page or problem document with status 403. */
    public static void check(Permission permission) {
        if (!has(permission)) {
            throw new AccessDeniedException(permission.name());
        }
    }
}
