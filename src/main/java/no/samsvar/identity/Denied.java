package no.samsvar.identity;

/** Whoever is signed in may not do this in the organisation they work in. */
public final class Denied extends RuntimeException {

    private final Permission permission;

    public Denied(Permission permission) {
        super(permission.name());
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
