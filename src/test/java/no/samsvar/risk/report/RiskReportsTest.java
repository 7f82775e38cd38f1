package no.samsvar.risk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import no.samsvar.Requirement;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.Documents;
import no.samsvar.document.Format;
import no.samsvar.document.PdfFaults;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.EntryId;
import no.samsvar.register.ValueText;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import no.samsvar.risk.RiskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RiskReportsTest extends RiskTest {

    @Autowired RiskReports reports;
    @Autowired Texts texts;
    @Autowired Dates dates;

    ValueText words(Language language) {
        return new ValueText(texts, dates, language, List.of(), Map.of());
    }

    Document of(EntryId assessment) {
        return as(lena, () -> reports.of(assessment, words(Language.NB), Language.NB));
    }

    static List<String> cells(Document document) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .map(Cell::plain)
                .toList();
    }

    @Test
    @Requirement("RISK-11")
    void theSummaryTellsTheHighestRisksThePlanAndWhatWasDecided() throws Exception {
        var assessment = assessment();
        risk(assessment, Likelihood.LOW, Consequence.LOW);
        var high = risk(assessment, Likelihood.HIGH, Consequence.HIGH);
        plan(high, "Med vindu");
        var document = of(assessment);
        assertThat(cells(document)).contains("Bytt konvolutter", "Med vindu", "Høy", "Lav");
        assertThat(document.blocks()).hasAtLeastOneElementOfType(Block.Figure.class);
        assertThat(document.blocks())
                .contains(new Block.Notice("Vurderingen er ikke godkjent av lederen ennå."));
        var file = new ByteArrayOutputStream();
        Documents.write(document, Format.PDF, file);
        assertThat(PdfFaults.of(file.toByteArray())).isEmpty();
    }

    @Test
    void theCombinedPictureIsOfAllAssessments() throws Exception {
        var one = risk(assessment(), Likelihood.LOW, Consequence.LOW);
        var other = risk(assessment(), Likelihood.HIGH, Consequence.HIGH);
        var document = as(lena, () -> reports.combined(words(Language.EN), Language.EN));
        assertThat(cells(document))
                .contains(read(one).entry().number(), read(other).entry().number());
        var file = new ByteArrayOutputStream();
        Documents.write(document, Format.WORD, file);
        assertThat(file.size()).isPositive();
    }
}
