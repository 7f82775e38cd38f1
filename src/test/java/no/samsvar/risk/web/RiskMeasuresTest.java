package no.samsvar.risk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samsvar.measure.MeasureKinds.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.measure.AboutForm;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureSource;
import no.samsvar.measure.MeasureType;
import no.samsvar.register.file.Files;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Measures for risks, in the one list of measures. */
class RiskMeasuresTest extends RiskPageTest {

    @Autowired Files files;

    @Test
    @Requirement("RISK-13")
    void theMeasuresForRisksAreInTheOneListWithWhoAndWhenAndWhichAreLate() {
        var id = risk(assessment(), Likelihood.HIGH, Consequence.HIGH);
        plan(id, "Med vindu");
        var late =
                new AboutForm(
                        "Flytt skriveren", "I dag", null, lena.id().value(), TODAY.minusDays(3));
        by(lena, () -> measures.plan(id(), id, late));
        by(
                lena,
                () ->
                        register.create(
                                MEASURE,
                                id(),
                                new MeasureFields(
                                        "Ny rutine for post",
                                        null,
                                        MeasureSource.DEVIATION,
                                        null,
                                        Set.of(),
                                        TODAY,
                                        null,
                                        null,
                                        null),
                                owned()));
        assertThat(get(lena, "/registers/measure?f.source=RISK"))
                .bodyText()
                .contains("Bytt konvolutter", "Flytt skriveren", "Leder")
                .doesNotContain("Ny rutine for post");
        assertThat(get(lena, "/registers/measure?f.source=RISK&f.overdue=yes"))
                .bodyText()
                .contains("Flytt skriveren")
                .doesNotContain("Bytt konvolutter");
    }

    @Test
    @Requirement("ORG-55")
    void measuresAreShownByTypeWithEvidenceAndWhichAreLate() {
        var form =
                new AboutForm(
                        "Kryptert disk",
                        "Alle",
                        MeasureType.TECHNICAL,
                        lena.id().value(),
                        TODAY.minusDays(1));
        var measure = id();
        var risk = risk(assessment(), Likelihood.HIGH, Consequence.HIGH);
        by(lena, () -> measures.plan(measure, risk, form));
        plan(risk, "Med vindu");
        by(
                lena,
                () ->
                        files.add(
                                measure,
                                "kvittering.txt",
                                new ByteArrayInputStream("kryptert".getBytes(UTF_8))));
        assertThat(get(lena, "/registers/measure?f.type=TECHNICAL&f.overdue=yes"))
                .bodyText()
                .contains("Kryptert disk")
                .doesNotContain("Bytt konvolutter");
        assertThat(get(lena, MEASURE.path(measure))).bodyText().contains("kvittering.txt");
    }
}
