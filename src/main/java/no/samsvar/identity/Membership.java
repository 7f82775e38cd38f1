package no.samsvar.identity;

import java.time.LocalDate;
import java.util.Set;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The roles somebody holds in an organisation now.
 *
 * @param language of the organisation, for whoever has chosen none
 * @param lapsed when the last managing authorisation's end has passed and it works on meanwhile:
 *     its end
 */
public record Membership(
        OrganisationId organisation,
        String name,
        Profile profile,
        Language language,
        Set<Role> roles,
        @Nullable LocalDate lapsed) {}
