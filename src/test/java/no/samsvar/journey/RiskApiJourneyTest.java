package no.samsvar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.samsvar.Requirement;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** A program takes a clinic's scenarios to an approved assessment. */
@NullUnmarked
class RiskApiJourneyTest extends ApiJourneyTest {

    @Test
    @Requirement({"RISK-07", "RISK-12"})
    void theScenariosAreTakenGradedAndApprovedWithTheirPlan() {
        var lena = examples.leader();
        var program = program(lena);
        var owner = lena.id().value().toString();
        var calls = ScenarioCalls.begin(program, "Scenarioene i september", owner).take("snooping");
        assertThat(calls.read("lacks").findValuesAsString("code"))
                .containsExactly("risk.lack.grade");
        var plan =
                Map.of(
                        "existing", "Taushetsplikt",
                        "patients", "LOW",
                        "enterprise", "LOW",
                        "measure", "Kontroll av loggen",
                        "how", "Ti oppslag hver måned",
                        "owner", owner,
                        "deadline", LocalDate.now().plusDays(20).toString());
        calls.agree(calls.read("risks").get(0), "MEDIUM", "HIGH", plan);
        assertThat(calls.read("lacks")).isEmpty();
        assertThat(calls.approve().path("status").asString()).isEqualTo("APPROVED");
        assertThat(calls.read("approvals").get(0).path("approvedBy").asString()).isEqualTo(owner);
        assertThat(program.read("/api/v1/risks/open").get(0).path("level").asString())
                .isEqualTo("HIGH");
    }
}
