package no.samsvar.authorisation;

import java.util.Optional;
import no.samsvar.platform.Secret;

/**
 * What came of an invitation.
 *
 * @param link by which somebody new chooses a password, shown to the inviter once; empty for who
 *     signs in already
 */
public record Invited(AuthorisationId id, Optional<Secret> link) {}
