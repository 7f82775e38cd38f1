package no.samsvar.risk;

import no.samsvar.register.EntryId;

/**
 * What stands in the way of an approval.
 *
 * @param code a message key; its argument is the risk's number
 */
public record Lack(EntryId risk, String number, String title, String code) {}
