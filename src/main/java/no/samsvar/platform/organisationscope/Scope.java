package no.samsvar.platform.organisationscope;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf this thread works: the policies of the database show the rows that go with it and
 * no others.
 *
 * @param organisation whose rows, none before one is chosen
 * @param person who acts, none for a stranger with a link
 * @param secret the SHA-256, in hex, of a secret that the request shows: a session, a token, a link
 * @param address the address somebody signs in with
 */
public record Scope(
        @Nullable OrganisationId organisation,
        @Nullable PersonId person,
        @Nullable String secret,
        @Nullable String address) {

    /** Nobody, nowhere: sees no organisation's rows. */
    public static final Scope NONE = new Scope(null, null, null, null);

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    public static Scope of(OrganisationId organisation, PersonId person) {
        return new Scope(organisation, person, null, null);
    }

    public static Scope ofOrganisation(OrganisationId organisation) {
        return new Scope(organisation, null, null, null);
    }

    public static Scope ofSecret(String hash) {
        return new Scope(null, null, hash, null);
    }

    public static Scope ofAddress(String address) {
        return new Scope(null, null, null, address);
    }

    public static Scope current() {
        return CURRENT.orElse(NONE);
    }

    /** The person acting; an error where nobody is signed in. */
    public static PersonId currentPerson() {
        return Optional.ofNullable(current().person).orElseThrow(IllegalStateException::new);
    }

    /** The organisation acted for; an error where none is chosen. */
    public static OrganisationId currentOrganisation() {
        return Optional.ofNullable(current().organisation).orElseThrow(IllegalStateException::new);
    }

    public <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }
}
