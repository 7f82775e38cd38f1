package no.samsvar.setup.web;

import java.util.List;
import no.samsvar.identity.Address;
import no.samsvar.identity.AddressCheck;
import no.samsvar.identity.Profile;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.Organisation;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import no.samsvar.platform.text.Language;
import no.samsvar.setup.Founder;
import org.jspecify.annotations.Nullable;

/** The first organisation, and who answers for it. */
@FormName("setup")
public record SetUpForm(
        @Section("organisation") @Required String organisation,
        @Required Kind kind,
        @Required Profile profile,
        @Section("founder") @Required String name,
        @Required @Checked(AddressCheck.class) String address,
        @Required String password,
        @Section("secrecy") @Nullable Boolean secrecy)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        return Boolean.TRUE.equals(secrecy)
                ? List.of()
                : List.of(new Problem("secrecy", "identity.secrecy.missing"));
    }

    Organisation organisation(Language language) {
        return new Organisation(organisation, kind, profile, language);
    }

    Founder founder() {
        return new Founder(name, new Address(address), password);
    }
}
