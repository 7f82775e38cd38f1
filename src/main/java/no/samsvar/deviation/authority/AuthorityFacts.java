package no.samsvar.deviation.authority;

/** What the report to the authority is made of. */
public record AuthorityFacts(
        Sender sender, Event event, Affected affected, Handling handling, Contact contact) {}
