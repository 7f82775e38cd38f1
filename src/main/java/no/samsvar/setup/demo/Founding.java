package no.samsvar.setup.demo;

import java.time.Instant;
import no.samsvar.deviation.Routine;
import no.samsvar.identity.Address;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.Organisation;
import no.samsvar.organisation.UnitId;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Language;
import no.samsvar.setup.filling.Part;
import org.springframework.stereotype.Component;

/** Founds an enterprise of the examples and lets its people in. */
@Component
class Founding {

    private final Cast cast;
    private final House house;
    private final Routine routine;

    Founding(Cast cast, House house, Routine routine) {
        this.cast = cast;
        this.house = house;
        this.routine = routine;
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
        leader.at(start, () -> house.build(stage, told));
        told.parts("people").forEach(person -> come(stage, organisation, leader, person, start));
        read(stage, told);
        leader.at(stage.moments().at(told.text("reviewed")), cast::review);
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

    /** Most of them have read how deviations are reported. */
    private void read(Stage stage, Part told) {
        var day = stage.moments().at(told.text("read"));
        told.list("readers").forEach(name -> stage.actor(name).at(day, routine::read));
    }

    private static Address address(Part person) {
        return new Address(person.text("address"));
    }
}
