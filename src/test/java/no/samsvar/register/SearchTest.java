package no.samsvar.register;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SearchTest implements SamsvarTest {

    @Autowired Search search;
    @Autowired Register register;
    @Autowired NewId ids;
    @Autowired Examples examples;

    Someone lena;

    @BeforeEach
    void entries() {
        lena = examples.leader();
        for (var title :
                List.of(
                        "Databehandleravtaler AS",
                        "Personvernkonsekvensvurdering for velferdsteknologi",
                        "Behandlingsaktiviteter og rutiner",
                        "Journalsystemet vårt",
                        "Åpen dør på Ås")) {
            stored(title);
        }
    }

    EntryId stored(String title) {
        var id = new EntryId(ids.next());
        return lena.scope()
                .call(
                        () ->
                                register.create(
                                        SUPPLIER,
                                        id,
                                        RegisterTest.supplier(title),
                                        EntryFields.NONE));
    }

    List<String> found(Someone who, String typed) {
        return examples.access(who).call(() -> search.find(typed)).stream()
                .map(Entry::title)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "avtale, Databehandleravtaler AS",
        "avtalene, Databehandleravtaler AS",
        "dba, Databehandleravtaler AS",
        "DPIA, Personvernkonsekvensvurdering for velferdsteknologi",
        "behandlingsaktivitet, Behandlingsaktiviteter og rutiner",
        "rutine behandling, Behandlingsaktiviteter og rutiner",
        "jurnalsystem, Journalsystemet vårt",
        "ehr, Journalsystemet vårt",
        "ås, Åpen dør på Ås"
    })
    void wordsAreFoundInflectedInsideCompoundsBySynonymAndMisspelt(String typed, String title) {
        assertThat(found(lena, typed)).startsWith(title);
    }

    @Test
    void theEntryWithTheNumberTypedComesFirst() {
        var id = stored("Noe med 0001 i navnet");
        var number = lena.scope().call(() -> register.entry(id)).number();
        assertThat(found(lena, number)).startsWith("Noe med 0001 i navnet");
        assertThat(found(lena, "0001")).startsWith("Databehandleravtaler AS");
    }

    @ParameterizedTest
    @CsvSource({"''", "' & | ! :* ( '", "'; drop table entry --'", "'%'", "og", "'\\'", "'*'"})
    void whatNobodyMeansAsWordsFindsNothingAndBreaksNothing(String typed) {
        assertThat(found(lena, typed)).isEmpty();
    }

    @Test
    void nothingIsFoundThatTheReaderMayNotSee() {
        var maren = examples.with(Role.LEADER, lena);
        var hidden = stored("Skjermet journalsystem");
        assertThat(found(maren, "skjermet")).hasSize(1);
        lena.scope().run(() -> register.restrict(hidden, new Restriction("x", Set.of(lena.id()))));
        assertThat(found(maren, "skjermet")).isEmpty();
        assertThat(found(lena, "skjermet")).hasSize(1);
        assertThat(found(examples.leader(), "journalsystem")).isEmpty();
        assertThat(lena.scope().call(() -> search.find("journalsystem"))).isEmpty();
    }
}
