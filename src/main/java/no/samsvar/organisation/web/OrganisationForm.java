package no.samsvar.organisation.web;

import no.samsvar.identity.Profile;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.Organisation;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.text.Language;

/** What an organisation says of itself. */
@FormName("organisation")
public record OrganisationForm(
        @Required String name,
        @Required Kind kind,
        @Required Profile profile,
        @Required Language language) {

    static OrganisationForm of(Organisation organisation) {
        return new OrganisationForm(
                organisation.name(),
                organisation.kind(),
                organisation.profile(),
                organisation.language());
    }

    Organisation organisation() {
        return new Organisation(name, kind, profile, language);
    }
}
