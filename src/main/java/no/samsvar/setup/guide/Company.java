package no.samsvar.setup.guide;

import no.samsvar.organisation.OrganisationNumberCheck;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** A legal person as the guide asks for it. */
@FormName("start.company")
public record Company(
        @Required String name, @Checked(OrganisationNumberCheck.class) @Nullable String number) {}
