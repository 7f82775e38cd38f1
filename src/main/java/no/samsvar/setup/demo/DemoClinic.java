package no.samsvar.setup.demo;

import java.util.List;
import java.util.Locale;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersonId;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Organisation;
import no.samsvar.platform.NewId;
import no.samsvar.platform.text.Language;
import org.springframework.stereotype.Component;

/** Normland Helsesenter as 003 tells of it; Frank and Lars there are one person, Lars. */
@Component
class DemoClinic {

    private final Cast cast;
    private final LegalPersons legalPersons;
    private final DemoSuppliers suppliers;
    private final NewId ids;

    DemoClinic(Cast cast, LegalPersons legalPersons, DemoSuppliers suppliers, NewId ids) {
        this.cast = cast;
        this.legalPersons = legalPersons;
        this.suppliers = suppliers;
        this.ids = ids;
    }

    void make() {
        var lena =
                cast.founder(
                        new Organisation(
                                "Normland Helsesenter", Kind.CLINIC, Profile.SMALL, Language.NB),
                        "Lena",
                        "lena@normland.example");
        colleague(lena, "Lars", Role.EMPLOYEE, "Lege");
        colleague(lena, "Simen", Role.EMPLOYEE, "Sykepleier");
        colleague(lena, "Maren", Role.LEADER, "Sekretær, følger opp avvik når Lena er borte");
        colleague(lena, "Morten", Role.HELPER, "IKT-ansvarlig");
        colleague(lena, "Renate", Role.EMPLOYEE, "Renholder");
        lena.scope()
                .run(
                        () ->
                                List.of("Lege Lena", "Lege Lars", "Sykepleier Simen")
                                        .forEach(name -> legalPersons.add(named(name))));
        suppliers.ofClinic(lena);
    }

    private LegalPerson named(String name) {
        return new LegalPerson(new LegalPersonId(ids.next()), name, null, 0);
    }

    private void colleague(Cast.Actor lena, String name, Role role, String reason) {
        cast.colleague(
                lena, name, name.toLowerCase(Locale.ROOT) + "@normland.example", role, reason);
    }
}
