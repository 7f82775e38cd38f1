package no.samsvar.register;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.register.TrialKind.Part;
import no.samsvar.register.TrialKind.Trial;
import no.samsvar.supplier.DataKind;
import no.samsvar.supplier.SupplierFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PastEntryTest implements SamsvarTest {

    static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    @Autowired Register register;
    @Autowired PastEntry pastEntry;
    @Autowired NewId ids;
    @Autowired Examples examples;

    Someone lena;
    EntryId id;

    @BeforeEach
    void anEntryOfMarch() {
        lena = examples.leader();
        id = new EntryId(ids.next());
        at(0, () -> register.create(SUPPLIER, id, RegisterTest.supplier("Mars"), EntryFields.NONE));
    }

    void at(int day, Runnable work) {
        Time.at(
                START.plus(Duration.ofDays(day)),
                () -> {
                    lena.scope().run(work);
                    return lena;
                });
    }

    Optional<Stored<SupplierFields>> asOf(Someone who, int day) {
        var moment = START.plus(Duration.ofDays(day));
        return who.scope().call(() -> pastEntry.asOf(SUPPLIER, id, moment));
    }

    @Test
    void theStateRebuiltIsTheOneThatWasStoredThen() {
        var march = lena.scope().call(() -> register.find(SUPPLIER, id));
        var shared = new EntryFields(lena.id().value(), null, null, LocalDate.of(2027, 1, 1));
        at(10, () -> register.change(SUPPLIER, id, 0, changed(), shared));
        var april = lena.scope().call(() -> register.find(SUPPLIER, id));
        at(20, () -> register.move(SUPPLIER, id, 1, "ENDED", START));
        var may = lena.scope().call(() -> register.find(SUPPLIER, id));
        assertThat(asOf(lena, -1)).isEmpty();
        assertThat(asOf(lena, 5)).contains(march);
        assertThat(asOf(lena, 15)).contains(april);
        assertThat(asOf(lena, 25)).contains(may);
    }

    @Test
    void everyKindOfFieldIsRebuiltWithItsRowsAndSets() throws Exception {
        TrialKind.make();
        try {
            var first =
                    trial(
                            "Først\nog så",
                            Set.of(lena.id().value()),
                            List.of(
                                    new Part("Hjul", 4, LocalDate.of(2025, 5, 1)),
                                    new Part("Ratt", null, null)));
            var second = trial(null, Set.of(), List.of(new Part("Ratt", 1, null)));
            var trial = new EntryId(ids.next());
            at(0, () -> register.create(TrialKind.TRIAL, trial, first, EntryFields.NONE));
            at(10, () -> register.change(TrialKind.TRIAL, trial, 0, second, EntryFields.NONE));
            at(20, () -> register.change(TrialKind.TRIAL, trial, 1, first, EntryFields.NONE));
            for (int day = 5; day < 30; day += 10) {
                var moment = START.plus(Duration.ofDays(day));
                var then = lena.scope().call(() -> pastEntry.asOf(TrialKind.TRIAL, trial, moment));
                assertThat(then.orElseThrow().fields()).isEqualTo(day == 15 ? second : first);
            }
        } finally {
            TrialKind.drop();
        }
    }

    Trial trial(String story, Set<UUID> others, List<Part> parts) {
        boolean full = story != null;
        return new Trial(
                "Prøve",
                story,
                full ? 12 : null,
                full ? LocalDate.of(2026, 2, 28) : null,
                full ? Instant.parse("2026-02-28T10:15:30.123456Z") : null,
                full ? Boolean.FALSE : null,
                full ? DataKind.HEALTH : null,
                full ? Set.of(DataKind.STAFF, DataKind.PATIENT) : Set.of(),
                full ? lena.id().value() : null,
                others,
                parts);
    }

    static SupplierFields changed() {
        var before = RegisterTest.supplier("April");
        return new SupplierFields(
                before.title(),
                "889640782",
                before.delivers(),
                Set.of(DataKind.CONTACT),
                null,
                "Not yet known",
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void theHistoryOfARestrictedEntryIsForItsReadersAlone() {
        var maren = examples.with(Role.LEADER, lena);
        assertThat(asOf(maren, 5)).isPresent();
        lena.scope()
                .run(() -> register.restrict(id, new Restriction("colleague", Set.of(lena.id()))));
        assertThat(asOf(maren, 5)).isEmpty();
        assertThat(asOf(lena, 5)).isPresent();
        lena.scope().run(() -> register.lift(id));
        assertThat(asOf(maren, 5)).isPresent();
    }

    @Test
    void anotherOrganisationHasNoPastOfIt() {
        assertThat(asOf(examples.manager(), 5)).isEmpty();
    }
}
