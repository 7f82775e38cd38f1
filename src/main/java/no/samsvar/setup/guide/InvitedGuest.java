package no.samsvar.setup.guide;

import no.samsvar.platform.Secret;

/**
 * Somebody new who was let in.
 *
 * @param link by which they choose a password; it is told once
 */
public record InvitedGuest(String name, Secret link) {}
