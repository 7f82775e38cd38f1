package no.samsvar.setup.demo;

import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.Organisation;
import no.samsvar.platform.text.Language;
import org.springframework.stereotype.Component;

/** Normland kommune of 001, with the roles a municipality has. */
@Component
class DemoMunicipality {

    private final Cast cast;
    private final DemoSuppliers suppliers;

    DemoMunicipality(Cast cast, DemoSuppliers suppliers) {
        this.cast = cast;
        this.suppliers = suppliers;
    }

    void make() {
        var manager =
                cast.founder(
                        new Organisation(
                                "Normland kommune", Kind.MUNICIPALITY, Profile.LARGE, Language.NB),
                        "Kommunaldirektøren i Normland",
                        "direktor@normland-kommune.example");
        cast.colleague(
                manager,
                "Personvernkoordinatoren i Normland",
                "pia@normland-kommune.example",
                Role.PRIVACY_COORDINATOR,
                "Fører protokollen");
        cast.colleague(
                manager,
                "Personvernombudet i Normland",
                "ombud@normland-kommune.example",
                Role.PRIVACY_OFFICER,
                "Personvernombud");
        cast.colleague(
                manager,
                "Sikkerhetslederen i Normland",
                "sikkerhet@normland-kommune.example",
                Role.SECURITY_LEAD,
                "Informasjonssikkerhet");
        suppliers.ofMunicipality(manager);
    }
}
