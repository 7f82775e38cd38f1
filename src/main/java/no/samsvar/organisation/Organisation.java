package no.samsvar.organisation;

import no.samsvar.identity.Profile;
import no.samsvar.platform.text.Language;

/**
 * An enterprise that uses Samsvar, as it describes itself.
 *
 * @param language what it writes to people who have chosen none themselves
 */
public record Organisation(String name, Kind kind, Profile profile, Language language) {}
