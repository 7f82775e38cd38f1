package no.samsvar.identity;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.platform.organisationscope.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in and what they may do, read once for each request: a change of an authorisation
 * counts from the next one.
 *
 * @param session the session, or the API token that a program shows
 * @param seen when the session was last noted as used
 * @param membership in the organisation worked in; none when no role there holds any more, or none
 *     is open yet
 * @param awaiting the same where all it takes is to acknowledge the duty of secrecy first
 * @param others where else one can switch to
 */
public record Access(
        SessionId session,
        Instant seen,
        Person person,
        @Nullable Membership membership,
        @Nullable Membership awaiting,
        List<Membership> others,
        Set<Permission> permissions) {

    private static final ScopedValue<Access> CURRENT = ScopedValue.newInstance();

    static Access of(
            SessionId session,
            Instant seen,
            Person person,
            @Nullable Membership membership,
            @Nullable Membership awaiting,
            List<Membership> others,
            boolean operator) {
        var permissions = EnumSet.of(Permission.OWN_ACCOUNT);
        if (operator) {
            permissions.add(Permission.OPERATE);
        }
        if (membership != null) {
            membership.roles().forEach(role -> permissions.addAll(role.permissions()));
        }
        return new Access(
                session,
                seen,
                person,
                membership,
                awaiting,
                others,
                Collections.unmodifiableSet(permissions));
    }

    /**
     * The same for a program that acts for this person: nothing of their own account, and reading
     * alone where its token says so. Empty for somebody who may have no tokens; whoever has not
     * acknowledged the duty of secrecy may nothing meanwhile.
     */
    Optional<Access> ofProgram(boolean mayWrite) {
        if (awaiting == null && !may(Permission.API_TOKEN)) {
            return Optional.empty();
        }
        var narrowed = EnumSet.copyOf(permissions);
        narrowed.removeIf(
                it ->
                        it.kind() == Permission.Kind.OWN
                                || it == Permission.OPERATE
                                || !mayWrite && it.kind() != Permission.Kind.READ);
        return Optional.of(
                new Access(
                        session,
                        seen,
                        person,
                        membership,
                        awaiting,
                        List.of(),
                        Collections.unmodifiableSet(narrowed)));
    }

    /** Whoever is signed in; empty for a stranger. */
    public static Optional<Access> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whose rows go with this: of no organisation where no role holds and is open. */
    public Scope scope() {
        var organisation = membership == null ? null : membership.organisation();
        return new Scope(organisation, person.id(), null, null);
    }

    /** Does the work as this person, within what they may see. */
    public <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, this).<R, X>call(() -> scope().call(work));
    }
}
