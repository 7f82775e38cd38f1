package no.samsvar.dpia.decision;

import static no.samsvar.dpia.DpiaKinds.DPIA;
import static no.samsvar.dpia.DpiaKinds.NOT_NEEDED;
import static no.samsvar.dpia.DpiaKinds.SCREENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.document.Block;
import no.samsvar.document.Documents;
import no.samsvar.document.Format;
import no.samsvar.dpia.Criterion;
import no.samsvar.dpia.DpiaExamples;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.DpiaTest;
import no.samsvar.dpia.Screening;
import no.samsvar.dpia.decision.CaseDecision.Decided;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.report.CaseReports;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.EntryId;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The medicine dispenser of 001 § 6.3: presumed, departed from, and a reasoned no. */
@NullUnmarked
class DispenserJourneyTest extends DpiaTest {

    private static final Set<Criterion> MET = Set.of(Criterion.VULNERABLE, Criterion.SENSITIVE);

    @Autowired CaseReports reports;
    @Autowired Texts texts;
    @Autowired Dates dates;

    private EntryId screened(Screening outcome, @Nullable String departure) {
        var begun = DpiaExamples.named("Elektronisk medisindispenser");
        return made(DpiaExamples.screened(begun, MET, outcome, departure));
    }

    private void decide(EntryId id) {
        int version = entry(id).version();
        by(maja, () -> decisions.decide(id, version, Decided.NOT_NEEDED));
    }

    @Test
    @Requirement({"DPIA-59", "DPIA-60"})
    void aPresumptionIsDepartedFromWithAReasonAndTheOfficersAdviceAndEndsInAShortDocument()
            throws IOException {
        var id = screened(Screening.PRESUMED, "Ikke ny arbeidsmåte, og få opplysninger");
        assertThatThrownBy(() -> decide(id)).hasMessage("dpia.not-ready");
        say(oda, id, CasePart.ADVICE, true);
        decide(id);

        assertThat(entry(id).status()).isEqualTo(NOT_NEEDED);
        assertThat(entry(id).reviewOn()).isEqualTo(TODAY.plusYears(1));
        var kept = as(maja, () -> decisions.of(id)).getFirst();
        assertThat(kept.decision()).isEqualTo(Decided.NOT_NEEDED);
        assertThat(kept.approvedBy()).isEqualTo(maja.id().value());
        var words = new ValueText(texts, dates, Language.NB, List.of(), Map.of());
        var document = as(pia, () -> reports.of(id, words, Language.NB));
        assertThat(document.title()).startsWith("Hvorfor det ikke trengs");
        assertThat(document.blocks())
                .filteredOn(Block.KeyValues.class::isInstance)
                .first()
                .asString()
                .contains("Ikke ny arbeidsmåte", "Sett under ett", "Ny leverandør");
        var pdf = new ByteArrayOutputStream();
        Documents.write(document, Format.PDF, pdf);
        assertThat(pdf.size()).isGreaterThan(1000);
    }

    @Test
    @Requirement("DPIA-59")
    void withoutAConclusionOfTheWholeItStaysUndecided() {
        var begun = DpiaExamples.named("Elektronisk medisindispenser");
        var fields = DpiaExamples.screened(begun, MET, Screening.PRESUMED, "Ikke ny arbeidsmåte");
        var id =
                made(
                        DPIA.fields()
                                .create(
                                        field ->
                                                field.name().equals("reason")
                                                        ? null
                                                        : field.valueIn(fields)));
        say(oda, id, CasePart.ADVICE, true);
        assertThatThrownBy(() -> decide(id)).hasMessage("dpia.reason-needed");
        assertThat(entry(id).status()).isEqualTo(SCREENING);
    }

    @Test
    @Requirement("DPIA-57")
    void withoutAReasonForTheDepartureItStaysUndecided() {
        var id = screened(Screening.PRESUMED, null);
        say(oda, id, CasePart.ADVICE, true);
        assertThatThrownBy(() -> decide(id)).hasMessage("dpia.departure-needed");
        assertThat(entry(id).status()).isEqualTo(SCREENING);
    }

    @Test
    @Requirement("DPIA-53")
    void whereTheLawRequiresOneNobodyDepartsFromIt() {
        var id = screened(Screening.MANDATORY, "Vi vil ikke");
        say(oda, id, CasePart.ADVICE, true);
        assertThatThrownBy(() -> decide(id)).hasMessage("dpia.no-departure");
    }

    @Test
    void aScreeningSaysNoLessThanItsCriteria() {
        var id = screened(Screening.NO, null);
        assertThatThrownBy(() -> decide(id)).hasMessage("dpia.outcome-too-low");
    }

    @Test
    void theOfficerDecidesNothingAndWhatIsDecidedIsSealed() {
        var id = screened(Screening.PRESUMED, "Fordi");
        say(oda, id, CasePart.ADVICE, true);
        assertThatThrownBy(() -> move(oda, id, NOT_NEEDED)).hasMessage("register.needs-decision");
        decide(id);
        assertThatThrownBy(() -> say(oda, id, CasePart.ADVICE, false)).hasMessage("dpia.decided");
        move(pia, id, DpiaKinds.ONGOING);
        assertThat(as(maja, () -> decisions.of(id)).getFirst().stands()).isFalse();
    }
}
