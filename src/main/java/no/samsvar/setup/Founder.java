package no.samsvar.setup;

import no.samsvar.identity.Address;

/**
 * The first person of an organisation, who answers for it and has acknowledged the duty of secrecy.
 */
public record Founder(String name, Address address, String password) {}
