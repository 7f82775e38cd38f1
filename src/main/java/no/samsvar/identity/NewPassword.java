package no.samsvar.identity;

/** A password that passed the rules, hashed; only {@link Passwords} makes one. */
public final class NewPassword {

    private final String hash;

    NewPassword(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }
}
