package no.samsvar.processing;

import static no.samsvar.processing.ProcessingKinds.FOR_OTHERS;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.Statements;
import no.samsvar.processing.ProcessingExamples.House;
import no.samsvar.register.EntryId;
import no.samsvar.register.ListQuery;
import no.samsvar.register.Lists;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProcessingRegisterTest implements SamsvarTest {

    @Autowired Register register;
    @Autowired Lists lists;
    @Autowired Activities activities;
    @Autowired Examples examples;
    @Autowired ProcessingExamples processing;

    Someone lena;
    House house;

    @BeforeEach
    void aHouse() {
        lena = examples.leader();
        house = processing.house(lena);
    }

    @Test
    void everyFieldOfAnActivityIsReadAsItWasStored() {
        var id = processing.own(lena, ProcessingExamples.journal(house));
        var found = lena.scope().call(() -> register.find(PROCESSING, id));
        assertThat(found.fields()).isEqualTo(ProcessingExamples.journal(house));
        assertThat(found.entry().number()).matches("BEH-\\d{4}-0001");
        assertThat(found.entry().status()).isEqualTo("DRAFT");
    }

    @Test
    void everyFieldOfAnActivityForOthersIsReadAsItWasStored() {
        var id = processing.forOthers(lena, ProcessingExamples.backup(house, "Fjordlegene"));
        var found = lena.scope().call(() -> register.find(FOR_OTHERS, id));
        assertThat(found.fields()).isEqualTo(ProcessingExamples.backup(house, "Fjordlegene"));
        assertThat(found.entry().number()).matches("BEA-\\d{4}-0001");
    }

    @Test
    void theWholeRegisterIsReadInTwoStatementsHoweverManyRowsItHas() throws Exception {
        processing.own(lena, ProcessingExamples.named("Aller først"));
        processing.own(lena, ProcessingExamples.journal(house));
        processing.own(lena, ProcessingExamples.named("Ørefiler"));
        var sent = Statements.of(() -> lena.scope().run(() -> activities.own()));
        assertThat(sent.stream().filter(sql -> !sql.contains("set_config"))).hasSize(2);
        var all = lena.scope().call(() -> activities.own());
        assertThat(all.stream().map(one -> one.entry().title()))
                .containsExactly("Aller først", "Pasientjournal", "Ørefiler");
        assertThat(all.get(1).fields()).isEqualTo(ProcessingExamples.journal(house));
        assertThat(all.get(2).fields()).isEqualTo(ProcessingExamples.named("Ørefiler"));
    }

    @Test
    void whatIsTakenAwayFromAnActivityIsGone() {
        var id = processing.own(lena, ProcessingExamples.journal(house));
        lena.scope()
                .run(
                        () ->
                                register.change(
                                        PROCESSING,
                                        id,
                                        0,
                                        ProcessingExamples.named("Pasientjournal"),
                                        ProcessingExamples.owned(lena)));
        assertThat(lena.scope().call(() -> register.find(PROCESSING, id)).fields())
                .isEqualTo(ProcessingExamples.named("Pasientjournal"));
    }

    @Test
    void anActivityIsFoundBySystemUnitLegalPersonAndKindOfData() {
        processing.own(lena, ProcessingExamples.journal(house));
        processing.own(lena, ProcessingExamples.named("Nyhetsbrev"));
        for (var filter :
                List.of(
                        Map.of("systems", List.of(house.system().toString())),
                        Map.of("units", List.of(house.unit().toString())),
                        Map.of("controllers", List.of(house.legalPerson().toString())),
                        Map.of("processors", List.of(house.supplier().toString())),
                        Map.of("data", List.of("HEALTH")))) {
            var query = new ListQuery("", filter, "title", false, Optional.empty(), 50);
            var page = lena.scope().call(() -> lists.page(PROCESSING, query));
            assertThat(page.rows().stream().map(row -> row.entry().title()))
                    .as("%s", filter)
                    .containsExactly("Pasientjournal");
        }
    }

    @Test
    void anotherOrganisationsSystemCannotBeChosen() {
        var stranger = examples.manager();
        var theirs = processing.house(stranger);
        var mixed =
                ProcessingExamples.journal(
                        new House(
                                house.legalPerson(),
                                house.unit(),
                                house.supplier(),
                                theirs.system()));
        assertThatThrownBy(() -> processing.own(lena, mixed)).isNotNull();
        assertThat(lena.scope().call(() -> activities.own())).isEmpty();
    }

    @Test
    void purposesAreKeptAsTheyChange() {
        var id = processing.own(lena, ProcessingExamples.journal(house));
        change(id, 0, List.of(purpose("Gi helsehjelp"), purpose("Forske")));
        change(id, 1, List.of(purpose("Forske")));
        var versions = lena.scope().call(() -> activities.purposes(id));
        assertThat(versions).extracting(PurposeVersion::by).containsOnly(lena.id().value());
        assertThat(
                        versions.stream()
                                .map(one -> one.purposes().stream().map(Purpose::purpose).toList()))
                .containsExactly(
                        List.of("Forske"),
                        List.of("Gi helsehjelp", "Forske"),
                        List.of("Gi og dokumentere helsehjelp"));
        assertThat(versions.getLast().purposes())
                .isEqualTo(ProcessingExamples.journal(house).purposes());
    }

    private static Purpose purpose(String text) {
        return new Purpose(text, Set.of(LegalBasis.CONSENT), Set.of(), null);
    }

    private void change(EntryId id, int version, List<Purpose> purposes) {
        var before = ProcessingExamples.journal(house);
        lena.scope()
                .run(
                        () ->
                                register.change(
                                        PROCESSING,
                                        id,
                                        version,
                                        Changed.purposes(before, purposes),
                                        ProcessingExamples.owned(lena)));
    }
}
