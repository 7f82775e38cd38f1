package no.samsvar.register.exchange;

import static no.samsvar.register.exchange.SupplierProtocol.MAPPING;
import static no.samsvar.register.exchange.SupplierProtocol.protocol;
import static no.samsvar.register.exchange.SupplierProtocol.supplier;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.platform.NewId;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.ListQuery;
import no.samsvar.register.Lists;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.PlannedRow.Fate;
import no.samsvar.supplier.SupplierFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The protocol is tried on suppliers: dates, choices, sets, people and rules are all there. */
class FaultyProtocolTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Lists lists;
    @Autowired Imports imports;
    @Autowired NewId ids;

    Someone maja;

    @BeforeEach
    void aMunicipality() {
        maja = examples.manager();
    }

    ImportDraft started(FaultyProtocol protocol) {
        return maja.scope()
                .call(
                        () -> {
                            var draft =
                                    imports.start(SUPPLIER, "p.xlsx", Sheets.read(protocol.file()));
                            imports.map(SUPPLIER, draft.id(), MAPPING, false);
                            return imports.draft(SUPPLIER, draft.id());
                        });
    }

    Plan<SupplierFields> plan(ImportDraft draft) {
        return maja.scope().call(() -> imports.plan(SUPPLIER, draft.id(), Language.NB));
    }

    int count(RegisterKind<?> kind) {
        return maja.scope().call(() -> lists.page(kind, ListQuery.all())).total();
    }

    @Test
    void theHeadersOfTwoRowsAndTheRowsBelowThemAreFound() {
        var draft = started(protocol());
        assertThat(draft.table().name()).isEqualTo("Protokoll");
        assertThat(draft.table().headers()).containsExactlyInAnyOrderElementsOf(MAPPING.keySet());
        assertThat(draft.table().rows()).hasSize(300);
    }

    @Test
    void everyFaultIsNamedByRowAndColumnAndNothingIsStored() {
        twoCalledTheSame();
        var protocol = protocol();
        var expected = new ArrayList<String>();
        expected.add(at(protocol.spoil(3, "Firma", ""), "Firma", "form.required"));
        expected.add(at(protocol.spoil(9, "Leveranse", ""), "Leveranse", "form.required"));
        expected.add(at(protocol.spoil(20, "Firma", "F".repeat(201)), "Firma", "form.too-long"));
        expected.add(at(protocol.spoil(31, "Firma", "To\nlinjer"), "Firma", "form.one-line"));
        expected.add(at(protocol.spoil(40, "Fra dato", "31.02.2026"), "Fra dato", "form.date"));
        expected.add(at(protocol.spoil(51, "Til dato", "høsten 2026"), "Til dato", "form.date"));
        expected.add(
                at(
                        protocol.spoil(62, "Til dato", "01.01.2020"),
                        "Til dato",
                        "supplier.ends-before-it-starts"));
        expected.add(
                at(protocol.spoil(73, "Rolle", "Kjenning"), "Rolle", "register.import.choice"));
        expected.add(
                at(
                        protocol.spoil(84, "Data", "Helseopplysninger; Smak"),
                        "Data",
                        "register.import.choice"));
        expected.add(
                at(
                        protocol.spoil(95, "Skriftlig", "kanskje"),
                        "Skriftlig",
                        "register.import.yes-no"));
        expected.add(
                at(
                        protocol.spoil(106, "Hvem følger opp", "Ola Ukjent"),
                        "Hvem følger opp",
                        "register.import.nobody-called"));
        expected.add(
                at(
                        protocol.spoil(117, "Nr", "LEV-1999-0001"),
                        "Nr",
                        "register.import.no-such-number"));
        expected.add(
                at(
                        protocol.spoil(128, "Firma", protocol.cell(127, "Firma").toUpperCase()),
                        "Firma",
                        "register.import.repeated"));
        expected.add(
                at(
                        protocol.spoil(139, "Firma", "Tvilling"),
                        "Firma",
                        "register.import.several-entries-called"));
        expected.add(
                at(
                        protocol.spoil(150, "Leveranse", "Om 13097248022"),
                        "Leveranse",
                        "register.import.person-number"));
        expected.add(at(protocol.spoil(161, "Org.nr.", "123456789"), "Org.nr.", null));
        protocol.spoil(172, "Til dato", "01.01.2020");
        protocol.spoil(172, "Rolle", "Ukjent");
        expected.add(at(protocol.number(172), "Til dato", "supplier.ends-before-it-starts"));
        expected.add(at(protocol.number(172), "Rolle", "register.import.choice"));

        int before = count(SUPPLIER);
        var draft = started(protocol);
        var plan = plan(draft);
        assertThat(plan.problems().stream().map(FaultyProtocolTest::found))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(plan.count(Fate.FAULTY)).isEqualTo(17);
        assertThat(plan.count(Fate.NEW)).isEqualTo(283);
        var stored =
                maja.scope()
                        .call(() -> imports.store(SUPPLIER, draft.id(), plan.print(), Language.NB));
        assertThat(stored).isFalse();
        assertThat(count(SUPPLIER)).isEqualTo(before);
    }

    private void twoCalledTheSame() {
        for (int twin = 0; twin < 2; twin++) {
            maja.scope()
                    .run(
                            () ->
                                    register.create(
                                            SUPPLIER,
                                            new EntryId(ids.next()),
                                            supplier("Tvilling"),
                                            EntryFields.NONE));
        }
    }

    private static String at(int row, String column, @Nullable String code) {
        return row + " " + column + " " + (code == null ? "organisation.number" : code);
    }

    private static String found(ImportProblem problem) {
        var column = problem.column().replaceFirst(".* / ", "");
        var code = column.equals("Org.nr.") ? "organisation.number" : problem.code();
        return problem.row() + " " + column + " " + code;
    }

    @Test
    void aCleanFileIsStoredWholeAndTheSameFileAgainChangesNothing() {
        var draft = started(protocol());
        var plan = plan(draft);
        assertThat(plan.problems()).isEmpty();
        assertThat(store(draft, plan)).isTrue();
        assertThat(count(SUPPLIER)).isEqualTo(300);
        assertThat(store(draft, plan)).as("sent twice").isTrue();
        assertThat(count(SUPPLIER)).isEqualTo(300);
        assertThat(maja.scope().call(() -> imports.draft(SUPPLIER, draft.id())).outcome())
                .isEqualTo(Optional.of(new ImportDraft.Outcome(300, 0)));

        var again = plan(started(protocol()));
        assertThat(again.count(Fate.UNCHANGED)).isEqualTo(300);

        var changed = protocol();
        changed.spoil(5, "Rolle", "Selvstendig dataansvarlig");
        var update = plan(started(changed));
        assertThat(update.count(Fate.UPDATE)).isEqualTo(1);
        var row = update.rows().get(5);
        assertThat(row.revision().orElseThrow().changes())
                .singleElement()
                .satisfies(one -> assertThat(one.field().name()).isEqualTo("likelyRole"));
    }

    private boolean store(ImportDraft draft, Plan<?> plan) {
        return maja.scope()
                .call(() -> imports.store(SUPPLIER, draft.id(), plan.print(), Language.NB));
    }

    @Test
    void aPlanThatNoLongerHoldsIsNotStored() {
        var draft = started(protocol());
        var shown = plan(draft);
        maja.scope()
                .run(
                        () ->
                                register.create(
                                        SUPPLIER,
                                        new EntryId(ids.next()),
                                        supplier("Firma 7"),
                                        EntryFields.NONE));
        assertThat(store(draft, shown)).isFalse();
        assertThat(count(SUPPLIER)).isEqualTo(1);
        assertThat(plan(draft).count(Fate.UPDATE)).isEqualTo(1);
    }

    @Test
    void theMappingIsRememberedForTheOrganisation() {
        var first = started(protocol());
        assertThat(maja.scope().call(() -> imports.isCertain(SUPPLIER, first))).isFalse();
        var draft =
                maja.scope()
                        .call(
                                () ->
                                        imports.start(
                                                SUPPLIER,
                                                "p.xlsx",
                                                Sheets.read(protocol().file())));
        assertThat(draft.mapping()).isEqualTo(MAPPING);
        var stranger = examples.manager();
        assertThat(
                        stranger.scope()
                                .call(
                                        () ->
                                                imports.start(
                                                                SUPPLIER,
                                                                "p.xlsx",
                                                                Sheets.read(protocol().file()))
                                                        .mapping()
                                                        .get("Avtale / Skriftlig")))
                .isEmpty();
    }

    @Test
    void aColumnThatMustBeThereIsMissedOnceForTheWholeFile() {
        var draft =
                maja.scope()
                        .call(
                                () -> {
                                    var begun =
                                            imports.start(
                                                    SYSTEM,
                                                    "p.xlsx",
                                                    Sheets.read(protocol().file()));
                                    imports.map(
                                            SYSTEM,
                                            begun.id(),
                                            Map.of("Leverandør / Firma", "title"),
                                            false);
                                    return begun;
                                });
        var plan = maja.scope().call(() -> imports.plan(SYSTEM, draft.id(), Language.NB));
        assertThat(plan.problems())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.row()).isZero();
                            assertThat(one.code()).isEqualTo("register.import.no-column");
                            assertThat(one.column()).isEqualTo("Type");
                        });
    }
}
