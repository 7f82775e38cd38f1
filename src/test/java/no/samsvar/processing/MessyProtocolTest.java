package no.samsvar.processing;

import static no.samsvar.processing.ProcessingExamples.KNOWN;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.text.Language;
import no.samsvar.processing.MessyProtocol.Fault;
import no.samsvar.register.ListQuery;
import no.samsvar.register.Lists;
import no.samsvar.register.exchange.Exports;
import no.samsvar.register.exchange.FileColumns;
import no.samsvar.register.exchange.ImportDraft;
import no.samsvar.register.exchange.ImportProblem;
import no.samsvar.register.exchange.Imports;
import no.samsvar.register.exchange.Plan;
import no.samsvar.register.exchange.PlannedRow.Fate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MessyProtocolTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired ProcessingExamples activities;
    @Autowired Imports imports;
    @Autowired Exports exports;
    @Autowired Lists lists;

    Someone maja;

    @BeforeEach
    void aMunicipality() {
        maja = examples.manager();
        activities.house(maja);
    }

    ImportDraft started(byte[] file) {
        return maja.scope()
                .call(
                        () -> {
                            var draft = imports.start(PROCESSING, "protokoll.xlsx", read(file));
                            imports.map(PROCESSING, draft.id(), draft.mapping(), false);
                            return imports.draft(PROCESSING, draft.id());
                        });
    }

    static List<no.samsvar.platform.sheet.RawSheet> read(byte[] file) {
        return Sheets.read(file);
    }

    Plan<ProcessingFields> plan(ImportDraft draft) {
        return maja.scope().call(() -> imports.plan(PROCESSING, draft.id(), Language.NB));
    }

    boolean store(Plan<ProcessingFields> plan) {
        return maja.scope()
                .call(
                        () ->
                                imports.store(
                                        PROCESSING, plan.draft().id(), plan.print(), Language.NB));
    }

    int count() {
        return maja.scope().call(() -> lists.page(PROCESSING, ListQuery.all())).total();
    }

    @Test
    void everyColumnOfAMunicipalityIsGuessedRight() {
        var mapping = started(MessyProtocol.clean(KNOWN).file()).mapping();
        assertThat(mapping)
                .containsEntry("Behandlingen / Navn på behandling", "title")
                .containsEntry("Behandlingen / Formål", "purposes.purpose")
                .containsEntry("Behandlingen / Behandlingsgrunnlag", "purposes.bases")
                .containsEntry("Behandlingen / Unntak art. 9", "purposes.conditions")
                .containsEntry("Behandlingen / Hjemmel", "purposes.nationalLaw")
                .containsEntry("Opplysningene / Kategorier registrerte", "people")
                .containsEntry("Opplysningene / Kategorier personopplysninger", "data")
                .containsEntry("Deling / Mottakere", "recipients")
                .containsEntry("Deling / Databehandler", "processors")
                .containsEntry("Deling / Overføring til tredjeland", "transferred")
                .containsEntry("Lagring og sikring / Lagringstid", "keeping")
                .containsEntry("Lagring og sikring / System", "systems")
                .containsEntry(
                        "Lagring og sikring / Tekniske sikkerhetstiltak", "technicalMeasures")
                .containsEntry("Forvaltning / Behandlingsansvarlig", "controllers")
                .containsEntry("Forvaltning / Avdeling", "entry.unit")
                .containsEntry("Forvaltning / Ansvarlig", "entry.owner")
                .containsEntry("Forvaltning / Oppstart", "starts")
                .containsEntry("Forvaltning / Neste gjennomgang", "entry.reviewOn")
                .containsEntry("Forvaltning / Merknad", "")
                .containsEntry("Løpenr", "");
    }

    @Test
    void everyFaultIsNamedByRowAndColumnAndNothingIsStored() {
        var protocol = MessyProtocol.faulty(KNOWN);
        assertThat(protocol.faults().stream().map(Fault::code).distinct().count())
                .isGreaterThanOrEqualTo(12);
        var plan = plan(started(protocol.file()));
        assertThat(plan.problems().stream().map(MessyProtocolTest::fault))
                .containsExactlyInAnyOrderElementsOf(protocol.faults());
        assertThat(plan.rows()).hasSize(MessyProtocol.ROWS);
        assertThat(plan.count(Fate.FAULTY)).isEqualTo(protocol.faults().size());
        assertThat(store(plan)).isFalse();
        assertThat(count()).isZero();
    }

    private static Fault fault(ImportProblem problem) {
        var column = problem.column().replaceFirst(".* / ", "");
        return new Fault(problem.row(), column, problem.code());
    }

    @Test
    void severalValuesInACellAreReadAsPeopleWriteThem() {
        var plan = plan(started(MessyProtocol.clean(KNOWN).file()));
        var journal = plan.rows().getFirst().revision().orElseThrow().fields();
        assertThat(journal.people())
                .containsExactlyInAnyOrder(
                        PersonCategory.PATIENTS,
                        PersonCategory.RELATIVES,
                        PersonCategory.EMPLOYEES);
        assertThat(journal.data())
                .containsExactlyInAnyOrder(
                        DataCategory.HEALTH, DataCategory.CONTACT, DataCategory.IDENTITY_NUMBER);
        assertThat(journal.recipients())
                .containsExactly(
                        new Recipient("Helfo", null, null), new Recipient("NAV", null, null));
        var payment = plan.rows().get(10).revision().orElseThrow().fields();
        assertThat(payment.purposes())
                .containsExactly(
                        new Purpose(
                                "Ta betalt",
                                Set.of(LegalBasis.CONTRACT),
                                Set.of(),
                                "Bokføringsloven § 13"),
                        new Purpose(
                                "Føre regnskap",
                                Set.of(LegalBasis.LEGAL_OBLIGATION),
                                Set.of(),
                                "Bokføringsloven § 13"));
        assertThat(payment.recipients()).extracting(Recipient::name).contains("Skatteetaten");
        assertThat(plan.rows().get(40).revision().orElseThrow().fields().keeping()).hasSize(2);
    }

    @Test
    void aCleanProtocolIsStoredWholeAndWhatComesOutChangesNothing() {
        assertThat(store(plan(started(MessyProtocol.clean(KNOWN).file())))).isTrue();
        assertThat(count()).isEqualTo(MessyProtocol.ROWS);

        var again = plan(started(MessyProtocol.clean(KNOWN).file()));
        assertThat(again.problems()).isEmpty();
        assertThat(again.count(Fate.UNCHANGED)).isEqualTo(MessyProtocol.ROWS);

        var exported = plan(started(exported()));
        assertThat(exported.problems()).isEmpty();
        assertThat(exported.count(Fate.UNCHANGED)).isEqualTo(MessyProtocol.ROWS);

        var changed = MessyProtocol.clean(KNOWN).with(5, "Hjemmel", "Pasientjournalloven § 8");
        var update = plan(started(changed.file()));
        assertThat(update.count(Fate.UPDATE)).isEqualTo(1);
        assertThat(update.rows().get(5).revision().orElseThrow().changes())
                .singleElement()
                .satisfies(one -> assertThat(one.field().name()).isEqualTo("purposes"));
    }

    private byte[] exported() {
        var columns = FileColumns.of(PROCESSING).all();
        var sheet =
                maja.scope()
                        .call(
                                () ->
                                        exports.sheet(
                                                PROCESSING, ListQuery.all(), columns, Language.NB));
        var file = new ByteArrayOutputStream();
        try {
            Sheets.writeXlsx(List.of(sheet), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    @Test
    void theColumnsAreRememberedForTheOrganisationAlone() {
        var file = MessyProtocol.clean(KNOWN).file();
        var draft = started(file);
        var own = new java.util.HashMap<>(draft.mapping());
        own.put("Forvaltning / Merknad", "description");
        maja.scope().run(() -> imports.map(PROCESSING, draft.id(), own, false));
        var next = maja.scope().call(() -> imports.start(PROCESSING, "ny.xlsx", read(file)));
        assertThat(next.mapping()).containsEntry("Forvaltning / Merknad", "description");
        maja = examples.manager();
        var stranger = maja.scope().call(() -> imports.start(PROCESSING, "ny.xlsx", read(file)));
        assertThat(Optional.ofNullable(stranger.mapping().get("Forvaltning / Merknad")))
                .contains("");
    }
}
