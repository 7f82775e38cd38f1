package no.samsvar.risk.scenario;

import static no.samsvar.risk.RiskKinds.RISK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.content.BrokenContent;
import no.samsvar.platform.text.Language;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.RiskLevel;
import no.samsvar.risk.RiskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScenariosTest extends RiskTest {

    @Autowired Scenarios scenarios;

    @Test
    @Requirement("RISK-08")
    void theBankHoldsTheNineScenariosOfTheSource() {
        assertThat(scenarios.bank().scenarios())
                .filteredOn(one -> one.source().contains("003 § 6.1"))
                .extracting(Scenario::id)
                .containsExactlyInAnyOrder(
                        "untraced-change",
                        "wrong-record",
                        "theft-fire-water",
                        "ransomware",
                        "misused-account",
                        "printouts",
                        "snooping",
                        "ordinary-mail",
                        "often-down",
                        "day-down");
    }

    @Test
    void aFileOfScenariosThatIsNotRightNamesThePlace() {
        var twice =
                """
                edition: "1"
                checked_on: 2026-11-26
                scenarios:
                  - {id: a, offered: maybe}
                reflections: []
                """;
        assertThatThrownBy(
                        () ->
                                ScenarioReader.read(
                                        "x.yaml",
                                        new ByteArrayInputStream(
                                                twice.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining("x.yaml, scenarios[0].offered");
    }

    @Test
    void whatIsTakenIsThereOnceAndNotGradedUntilSomebodyDoes() {
        var assessment = assessment();
        by(lena, () -> scenarios.take(assessment, Set.of("snooping"), Language.NN));
        by(lena, () -> scenarios.take(assessment, Set.of("snooping", "printouts"), Language.NN));
        var found = as(lena, () -> register.all(RISK));
        assertThat(found).hasSize(2);
        assertThat(found).extracting(one -> one.fields().level()).containsOnly(RiskLevel.UNGRADED);
        assertThat(found)
                .extracting(one -> one.entry().title())
                .contains("Ein tilsett les journalen til nokon dei ikkje har ansvar for");
        assertThat(as(lena, () -> scenarios.of(found.getFirst().entry().id()))).isPresent();
    }

    @Test
    @Requirement("RISK-08")
    void whatIsPutAsideIsKeptWithTheReason() {
        var assessment = assessment();
        by(lena, () -> scenarios.reject(assessment, "one-network", "Vi har to nett", Language.NB));
        var kept = as(lena, () -> register.all(RISK)).getFirst();
        assertThat(kept.entry().status()).isEqualTo(RiskKinds.REJECTED);
        assertThat(kept.fields().conclusion()).isEqualTo("Vi har to nett");
        assertThatThrownBy(
                        () ->
                                by(
                                        lena,
                                        () ->
                                                scenarios.reject(
                                                        assessment,
                                                        "one-network",
                                                        "Igjen",
                                                        Language.NB)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("risk.scenario.taken");
    }

    @Test
    void whatTheBankDoesNotHaveIsNotFound() {
        var assessment = assessment();
        assertThatThrownBy(
                        () ->
                                by(
                                        lena,
                                        () ->
                                                scenarios.reject(
                                                        assessment, "nothing", "x", Language.NB)))
                .isInstanceOf(NotFound.class);
        by(lena, () -> scenarios.take(assessment, List.of("nothing"), Language.NB));
        assertThat(as(lena, () -> register.all(RISK))).isEmpty();
    }
}
