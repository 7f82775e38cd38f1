package no.samsvar.identity;

import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, the same in every organisation.
 *
 * @param address where mail reaches them and what they sign in with, in lower case
 * @param language their own choice; none leaves it to the organisation
 */
public record Person(PersonId id, String address, String name, @Nullable Language language) {}
