package no.samsvar.hosting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.hosting.Host;
import no.samsvar.organisation.OrganisationNumberCheck;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/** Who runs the installation, the agreement with each organisation, and whether one may sign up. */
@FormName("hosting.host")
public record HostForm(
        @Section("host") @Required String name,
        @Checked(OrganisationNumberCheck.class) @Nullable String number,
        @Nullable String address,
        @Required String contact,
        @Nullable String phone,
        @Nullable String storedWhere,
        @Section("agreement") @Nullable LocalDate agreementOn,
        @Nullable String agreementReference,
        @Section("sign-up") @Required Boolean signUp,
        @LongText @Nullable String terms)
        implements CrossChecked {

    static HostForm of(Host host) {
        return new HostForm(
                host.name(),
                host.number(),
                host.address(),
                host.contact(),
                host.phone(),
                host.storedWhere(),
                host.agreementOn(),
                host.agreementReference(),
                host.signUp(),
                host.terms());
    }

    Host host() {
        return new Host(
                name,
                number,
                address,
                contact,
                phone,
                storedWhere,
                agreementOn,
                agreementReference,
                signUp,
                terms);
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (Boolean.TRUE.equals(signUp) && (terms == null || terms.isBlank())) {
            problems.add(new Problem("terms", "hosting.sign-up-without-terms"));
        }
        return problems;
    }
}
