package no.samsvar.register.exchange;

import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.text.Language;
import no.samsvar.processing.LegalBasis;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.exchange.PlannedRow.Fate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Protocols keep purpose and legal basis in columns of their own; here they are parts of rows. */
class PartColumnsTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired Imports imports;

    Someone maja;

    @BeforeEach
    void aMunicipality() {
        maja = examples.manager();
    }

    Plan<ProcessingFields> plan(Map<String, String> mapping, String... lines) {
        var file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return maja.scope()
                .call(
                        () -> {
                            var draft = imports.start(PROCESSING, "p.csv", Sheets.read(file));
                            imports.map(PROCESSING, draft.id(), mapping, false);
                            return imports.plan(PROCESSING, draft.id(), Language.NB);
                        });
    }

    @Test
    void columnsOfTheirOwnFillTheRowsTogether() {
        var plan =
                plan(
                        Map.of(
                                "Behandling", "title",
                                "Formål", "purposes.purpose",
                                "Lov", "purposes.nationalLaw"),
                        "Behandling;Formål;Lov",
                        "Journal;Yte helsehjelp;Pasientjournalloven § 8");
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.rows().getFirst().revision().orElseThrow().fields().purposes())
                .singleElement()
                .satisfies(
                        purpose -> {
                            assertThat(purpose.purpose()).isEqualTo("Yte helsehjelp");
                            assertThat(purpose.nationalLaw()).contains("§ 8");
                        });
    }

    @Test
    void aPartSaidLaterIsLaidOverTheRowsThatStand() {
        var mapping = Map.of("Behandling", "title", "Formål", "purposes");
        var first = plan(mapping, "Behandling;Formål", "Journal;Yte helsehjelp");
        maja.scope()
                .run(
                        () ->
                                imports.store(
                                        PROCESSING,
                                        first.draft().id(),
                                        first.print(),
                                        Language.NB));
        var basis = LegalBasis.values()[0];
        var later =
                plan(
                        Map.of("Behandling", "title", "Grunnlag", "purposes.bases"),
                        "Behandling;Grunnlag",
                        "journal;" + basis.name());
        assertThat(later.problems()).isEmpty();
        assertThat(later.count(Fate.UPDATE)).isEqualTo(1);
        var purpose =
                later.rows().getFirst().revision().orElseThrow().fields().purposes().getFirst();
        assertThat(purpose.purpose()).isEqualTo("Yte helsehjelp");
        assertThat(purpose.bases()).containsExactly(basis);
    }

    @Test
    void aFaultInAPartIsToldAtItsColumn() {
        var plan =
                plan(
                        Map.of(
                                "Behandling", "title",
                                "Formål", "purposes.purpose",
                                "Grunnlag", "purposes.bases"),
                        "Behandling;Formål;Grunnlag",
                        "Journal;" + "F".repeat(201) + ";Fordi vi vil");
        assertThat(plan.problems())
                .extracting(ImportProblem::column)
                .containsExactly("Formål", "Grunnlag");
    }
}
