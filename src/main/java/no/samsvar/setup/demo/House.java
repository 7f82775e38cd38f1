package no.samsvar.setup.demo;

import no.samsvar.deviation.place.Places;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersonId;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.UnitId;
import no.samsvar.organisation.Units;
import no.samsvar.platform.NewId;
import no.samsvar.setup.filling.Part;
import org.springframework.stereotype.Component;

/** What an enterprise of the examples consists of, and what hangs on its walls. */
@Component
class House {

    private final Units units;
    private final LegalPersons legalPersons;
    private final Places places;
    private final NewId ids;

    House(Units units, LegalPersons legalPersons, Places places, NewId ids) {
        this.units = units;
        this.legalPersons = legalPersons;
        this.places = places;
        this.ids = ids;
    }

    /** Makes its units and the legal persons that share it. */
    void build(Stage stage, Part told) {
        for (var unit : told.parts("units")) {
            var id = new UnitId(ids.next());
            var above = unit.find("in").map(name -> stage.names().id("units", name));
            units.add(new Unit(id, unit.text("name"), above.map(UnitId::new).orElse(null), 0));
            stage.names().add("units", unit.text("name"), id.value());
        }
        for (var name : told.list("legal-persons")) {
            var id = new LegalPersonId(ids.next());
            legalPersons.add(new LegalPerson(id, name, null, 0));
            stage.names().add("legal-persons", name, id.value());
        }
    }

    /** Hangs a poster in those of the places where reports shall come from. */
    void hangPosters(Stage stage) {
        var told = stage.read("organisation");
        var founder = stage.actor(told.part("founder").text("key"));
        founder.at(
                stage.moments().at(told.text("read")),
                () -> told.list("posters").forEach(place -> stage.hang(place, places.make(place))));
    }
}
