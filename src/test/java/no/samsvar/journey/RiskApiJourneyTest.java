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

    private static final String ASSESSMENTS = "/api/v1/registers/risk_assessment";

    @Test
    @Requirement({"RISK-07", "RISK-12"})
    void theScenariosAreTakenGradedAndApprovedWithTheirPlan() {
        var lena = examples.leader();
        var program = program(lena);
        var owner = lena.id().value().toString();
        var made =
                program.told(
                        program.post(
                                ASSESSMENTS,
                                Map.of(
                                        "fields",
                                        Map.of(
                                                "title",
                                                "Scenarioene i september",
                                                "occasion",
                                                "YEARLY"),
                                        "shared",
                                        Map.of("owner", owner))));
        var path = "/api/v1/risk-assessments/" + made.path("id").asString();
        assertThat(program.post(path + "/scenarios/snooping/take", Map.of())).hasStatus(204);
        assertThat(program.read(path + "/lacks").findValuesAsString("code"))
                .containsExactly("risk.lack.grade");
        var risk = program.read(path + "/risks").get(0);
        var agreed =
                Map.of(
                        "existing", "Taushetsplikt",
                        "likelihood", "MEDIUM",
                        "patients", "LOW",
                        "people", "HIGH",
                        "enterprise", "LOW",
                        "measure", "Kontroll av loggen",
                        "how", "Ti oppslag hver måned",
                        "owner", owner,
                        "deadline", LocalDate.now().plusDays(20).toString());
        program.told(
                program.post(
                        "/api/v1/risks/" + risk.path("id").asString() + "/agree",
                        agreed,
                        "If-Match",
                        "\"0\""));
        assertThat(program.read(path + "/lacks")).isEmpty();
        var approved = program.told(program.post(path + "/approve", Map.of(), "If-Match", "\"0\""));
        assertThat(approved.path("status").asString()).isEqualTo("APPROVED");
        assertThat(program.read(path + "/approvals").get(0).path("approvedBy").asString())
                .isEqualTo(owner);
        assertThat(program.read("/api/v1/risks/open").get(0).path("level").asString())
                .isEqualTo("HIGH");
    }
}
