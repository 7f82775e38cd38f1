package no.samsvar.organisation.web;

import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersonId;
import no.samsvar.organisation.OrganisationNumber;
import no.samsvar.organisation.OrganisationNumberCheck;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** A legal person as it is typed. */
@FormName("organisation.legal-person")
public record LegalPersonForm(
        @Required String name, @Nullable @Checked(OrganisationNumberCheck.class) String number) {

    static LegalPersonForm of(LegalPerson legalPerson) {
        var number = legalPerson.number();
        return new LegalPersonForm(legalPerson.name(), number == null ? null : number.value());
    }

    LegalPerson legalPerson(LegalPersonId id, int version) {
        var typed = number == null ? null : new OrganisationNumber(number);
        return new LegalPerson(id, name, typed, version);
    }
}
