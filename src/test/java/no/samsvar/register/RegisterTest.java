package no.samsvar.register;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.supplier.DataKind;
import no.samsvar.supplier.LikelyRole;
import no.samsvar.supplier.SupplierFields;
import no.samsvar.supplier.SystemFields;
import no.samsvar.supplier.SystemType;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@NullUnmarked
class RegisterTest implements SamsvarTest {

    @Autowired Register register;
    @Autowired Lists lists;
    @Autowired NewId ids;
    @Autowired Examples examples;

    Someone lena;

    @BeforeEach
    void anOrganisation() {
        lena = examples.leader();
    }

    static SupplierFields supplier(String name) {
        return new SupplierFields(
                name,
                null,
                "Journal as a service",
                Set.of(DataKind.PATIENT, DataKind.HEALTH),
                LikelyRole.PROCESSOR,
                null,
                true,
                LocalDate.of(2026, 1, 1),
                null,
                false,
                null,
                null,
                "99 99 99 99",
                null);
    }

    EntryId stored(String name) {
        return lena.scope()
                .call(
                        () ->
                                register.create(
                                        SUPPLIER,
                                        new EntryId(ids.next()),
                                        supplier(name),
                                        EntryFields.NONE));
    }

    @Test
    void whatWasStoredIsRead() {
        var id = stored("Journalhuset");
        var found = lena.scope().call(() -> register.find(SUPPLIER, id));
        assertThat(found.fields()).isEqualTo(supplier("Journalhuset"));
        assertThat(found.entry().number()).matches("LEV-\\d{4}-0001");
        assertThat(found.entry().status()).isEqualTo("ACTIVE");
    }

    @Test
    void storingTheSameEntryTwiceStoresItOnceAndTakesOneNumber() {
        var id = new EntryId(ids.next());
        lena.scope()
                .run(
                        () -> {
                            register.create(SUPPLIER, id, supplier("A"), EntryFields.NONE);
                            register.create(SUPPLIER, id, supplier("A"), EntryFields.NONE);
                        });
        var next = stored("B");
        assertThat(lena.scope().call(() -> register.entry(next)).number()).endsWith("0002");
    }

    @Test
    void aChangeToAnOlderVersionIsAConflict() {
        var id = stored("Journalhuset");
        lena.scope()
                .run(
                        () ->
                                register.change(
                                        SUPPLIER, id, 0, supplier("Nytt navn"), EntryFields.NONE));
        assertThatThrownBy(
                        () ->
                                lena.scope()
                                        .run(
                                                () ->
                                                        register.change(
                                                                SUPPLIER,
                                                                id,
                                                                0,
                                                                supplier("For sent"),
                                                                EntryFields.NONE)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(lena.scope().call(() -> register.entry(id)).title()).isEqualTo("Nytt navn");
    }

    @Test
    void anotherOrganisationsEntryDoesNotExist() {
        var id = stored("Hemmelig");
        var stranger = examples.manager();
        assertThatThrownBy(() -> stranger.scope().run(() -> register.find(SUPPLIER, id)))
                .isInstanceOf(NotFound.class);
        assertThat(stranger.scope().call(() -> lists.page(SUPPLIER, ListQuery.all())).total())
                .isZero();
    }

    @Test
    void aRestrictedEntryIsSeenByItsReadersAloneEvenInCounts() {
        var maren = examples.with(Role.LEADER, lena);
        var id = new EntryId(ids.next());
        lena.scope()
                .run(
                        () ->
                                register.create(
                                        SUPPLIER,
                                        id,
                                        supplier("About a colleague"),
                                        EntryFields.NONE,
                                        Optional.of(
                                                new Restriction("colleague", Set.of(lena.id())))));
        assertThat(lena.scope().call(() -> lists.page(SUPPLIER, ListQuery.all())).total())
                .isEqualTo(1);
        assertThat(maren.scope().call(() -> lists.page(SUPPLIER, ListQuery.all())).total())
                .isZero();
        assertThatThrownBy(() -> maren.scope().run(() -> register.find(SUPPLIER, id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aListIsWalkedBothWaysWithoutMissingOrRepeatingARow() {
        for (var name : List.of("Ås", "Aa", "Ærlig", "Zebra", "Ørn", "Bil", "Åpen")) {
            stored(name);
        }
        var query = new ListQuery("", Map.of(), "title", false, Optional.empty(), 3);
        var first = lena.scope().call(() -> lists.page(SUPPLIER, query));
        var second =
                lena.scope()
                        .call(
                                () ->
                                        lists.page(
                                                SUPPLIER,
                                                query.starting(first.next().orElseThrow())));
        var last =
                lena.scope()
                        .call(
                                () ->
                                        lists.page(
                                                SUPPLIER,
                                                query.starting(second.next().orElseThrow())));
        assertThat(titles(first)).containsExactly("Bil", "Zebra", "Ærlig");
        assertThat(titles(second)).containsExactly("Ørn", "Aa", "Åpen");
        assertThat(titles(last)).containsExactly("Ås");
        assertThat(last.next()).isEmpty();
        var back =
                lena.scope()
                        .call(
                                () ->
                                        lists.page(
                                                SUPPLIER,
                                                query.starting(last.previous().orElseThrow())));
        assertThat(titles(back)).isEqualTo(titles(second));
    }

    @Test
    void aListIsFilteredByAnyField() {
        var journal = stored("Journalhuset");
        lena.scope()
                .run(
                        () ->
                                register.create(
                                        SYSTEM,
                                        new EntryId(ids.next()),
                                        new SystemFields(
                                                "Journalen",
                                                SystemType.JOURNAL,
                                                null,
                                                Set.of(DataKind.HEALTH),
                                                journal.value(),
                                                null,
                                                true,
                                                null,
                                                null),
                                        EntryFields.NONE));
        for (var filter :
                List.of(
                        Map.of("supplier", List.of(journal.toString())),
                        Map.of("type", List.of("JOURNAL", "MEDICAL")),
                        Map.of("data", List.of("HEALTH")),
                        Map.of("operation", List.of("")),
                        Map.of("supplierAccess", List.of("yes")),
                        Map.of("status", List.of("IN_USE")),
                        Map.of("owner", List.of("none")),
                        Map.of("changed", List.of("2026-01-01", "")))) {
            assertThat(count(filter)).as("%s", filter).isEqualTo(1);
        }
        assertThat(count(Map.of("supplierAccess", List.of("no")))).isZero();
        assertThat(count(Map.of("type", List.of("MEDICAL")))).isZero();
        assertThat(count(Map.of("changed", List.of("", "2026-01-01")))).isZero();
    }

    int count(Map<String, List<String>> filters) {
        var query = new ListQuery("", filters, "changed", true, Optional.empty(), 50);
        return lena.scope().call(() -> lists.page(SYSTEM, query)).total();
    }

    static List<String> titles(ListPage page) {
        return page.rows().stream().map(row -> row.entry().title()).toList();
    }
}
