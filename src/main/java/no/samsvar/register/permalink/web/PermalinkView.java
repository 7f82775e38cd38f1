package no.samsvar.register.permalink.web;

/**
 * An entry's lasting address.
 *
 * @param address with host, for others to follow
 * @param picture where its QR code is
 */
public record PermalinkView(String number, String address, String picture) {}
