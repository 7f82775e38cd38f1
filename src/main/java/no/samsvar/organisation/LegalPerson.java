package no.samsvar.organisation;

import org.jspecify.annotations.Nullable;

/** One of an organisation's legal persons (juridiske enheter): whose an entry is. */
public record LegalPerson(
        LegalPersonId id, String name, @Nullable OrganisationNumber number, int version) {}
