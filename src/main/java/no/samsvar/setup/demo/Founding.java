package no.samsvar.setup.demo;

import java.time.Instant;
import no.samsvar.deviation.Routine;
import no.samsvar.deviation.place.Places;
import no.samsvar.identity.Address;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersonId;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Organisation;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.UnitId;
import no.samsvar.organisation.Units;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Language;
import org.springframework.stereotype.Component;

/** Makes an enterprise of the examples: its units, its people and what hangs on its walls. */
@Component
class Founding {

    private final Cast cast;
    private final Units units;
    private final LegalPersons legalPersons;
    private final Places places;
    private final Routine routine;
    private final NewId ids;

    Founding(
            Cast cast,
            Units units,
            LegalPersons legalPersons,
            Places places,
            Routine routine,
            NewId ids) {
        this.cast = cast;
        this.units = units;
        this.legalPersons = legalPersons;
        this.places = places;
        this.routine = routine;
        this.ids = ids;
    }

    void found(Stage stage) {
        var told = stage.read("organisation");
        var start = stage.moments().at(told.text("when"));
        var organisation =
                new Organisation(
                        told.text("name"),
                        Kind.valueOf(told.text("kind")),
                        Profile.valueOf(told.text("profile")),
                        Language.NB);
        var founder = told.part("founder");
        var leader =
                Time.at(
                        start,
                        () -> cast.founder(organisation, founder.text("name"), address(founder)));
        stage.enter(founder.text("key"), leader);
        leader.at(start, () -> settle(stage, told));
        told.parts("people").forEach(person -> come(stage, organisation, leader, person, start));
        read(stage, told);
        leader.at(stage.moments().at(told.text("reviewed")), cast::review);
    }

    private void settle(Stage stage, Part told) {
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

    private void come(
            Stage stage, Organisation organisation, Actor leader, Part person, Instant start) {
        var unit = person.find("unit").map(name -> stage.names().id("units", name));
        stage.enter(
                person.text("key"),
                Time.at(
                        start,
                        () ->
                                cast.colleague(
                                        leader,
                                        organisation,
                                        address(person),
                                        person.text("name"),
                                        Role.valueOf(person.text("role")),
                                        unit.map(UnitId::new).orElse(null),
                                        person.text("reason"))));
    }

    /** Hangs a poster in those of the places where reports shall come from. */
    void hangPosters(Stage stage) {
        var told = stage.read("organisation");
        var founder = stage.actor(told.part("founder").text("key"));
        founder.at(
                stage.moments().at(told.text("read")),
                () -> told.list("posters").forEach(place -> stage.hang(place, places.make(place))));
    }

    /** Most of them have read how deviations are reported. */
    private void read(Stage stage, Part told) {
        var day = stage.moments().at(told.text("read"));
        told.list("readers").forEach(name -> stage.actor(name).at(day, routine::read));
    }

    private static Address address(Part person) {
        return new Address(person.text("address"));
    }
}
