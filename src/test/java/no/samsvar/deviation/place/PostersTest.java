package no.samsvar.deviation.place;

import static no.samsvar.deviation.DeviationRegister.KIND;
import static no.samsvar.place.PlaceKinds.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.place.PlaceFields;
import no.samsvar.place.PlaceType;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Secret;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostersTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired Places places;
    @Autowired Arrivals arrivals;
    @Autowired Register register;
    @Autowired NewId ids;

    Someone lena;
    EntryId room;

    @BeforeEach
    void aClinicWithARoom() {
        lena = examples.leader();
        room = new EntryId(ids.next());
        lena.scope().run(() -> register.create(PLACE, room, named("Rom 3"), EntryFields.NONE));
    }

    static PlaceFields named(String name) {
        return new PlaceFields(name, PlaceType.TREATMENT_ROOM, null, null, null, null, null);
    }

    EntryId reported(Secret secret) {
        var id = new EntryId(ids.next());
        var report = new PlaceReport("Vann på gulvet.", DeviationKind.OTHER, null, null);
        arrivals.report(secret, id, report, List.of(), Map.of());
        return id;
    }

    @Test
    void whatIsReportedFromAPosterCarriesTheRegisteredPlace() {
        var secret = lena.scope().call(() -> places.make(room));
        var fields = lena.scope().call(() -> register.find(KIND, reported(secret)).fields());
        assertThat(fields.placeId()).isEqualTo(room.value());
        assertThat(fields.place()).isEqualTo("Rom 3");
    }

    @Test
    void aPosterForANewNameRegistersThePlaceAndForAKnownOneFindsIt() {
        lena.scope().call(() -> places.make("Venterommet"));
        lena.scope().call(() -> places.make("rom 3"));
        var all = lena.scope().call(() -> register.all(PLACE));
        assertThat(all)
                .extracting(stored -> stored.entry().title())
                .containsExactlyInAnyOrder("Rom 3", "Venterommet");
    }

    @Test
    void thePosterEndsWithItsPlaceAndNoneIsMadeForAPlaceThatHasEnded() {
        var secret = lena.scope().call(() -> places.make(room));
        lena.scope().run(() -> register.move(PLACE, room, 0, "CLOSED", null));
        assertThat(places.open(secret)).isEmpty();
        assertThatThrownBy(() -> reported(secret)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lena.scope().call(() -> places.make(room)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void thePosterFollowsTheNameOfItsPlace() {
        var secret = lena.scope().call(() -> places.make(room));
        lena.scope()
                .run(
                        () ->
                                register.change(
                                        PLACE, room, 0, named("Skyllerommet"), EntryFields.NONE));
        assertThat(places.open(secret).orElseThrow().name()).isEqualTo("Skyllerommet");
    }
}
