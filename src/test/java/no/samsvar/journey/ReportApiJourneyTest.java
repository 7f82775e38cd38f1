package no.samsvar.journey;

import static no.samsvar.journey.CaseCalls.DEVIATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samsvar.Requirement;
import no.samsvar.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody who handles no deviations lets a program report one, and it is received. */
class ReportApiJourneyTest extends ApiJourneyTest {

    static final String ENTRIES = "/api/v1/registers/deviation";
    static final String ROUTINE = DEVIATIONS + "/routine";

    @Test
    @Requirement("DEV-01")
    void whoHandlesNothingReportsIsReceivedByNameAndSeesThatSomebodyHasBegun() {
        var maja = examples.manager();
        var ivar = examples.with(Role.IT_LEAD, maja);
        var reporter = program(ivar);
        var receiver = program(maja);
        assertThat(reporter.read(ROUTINE).path("receivers").findValuesAsString("name"))
                .containsExactly("Maja Manager");

        var report =
                Map.of(
                        "description", "Serverrommet sto ulåst.",
                        "type", "PRIVACY_SECURITY",
                        "place", "Rådhuset",
                        "happenedAt", "2026-01-02T10:00:00Z");
        var made = reporter.post(DEVIATIONS + "/reports", Map.of("fields", report));
        var receipt = reporter.told(made);
        var number = receipt.path("number").asString();
        assertThat(number).matches("AVV-\\d{4}-0001");
        assertThat(receipt.path("status").asString()).isEqualTo("REPORTED");

        var waiting = receiver.read(ENTRIES + "?f.status=REPORTED");
        assertThat(waiting.path("total").asInt()).isOne();
        var received = waiting.at("/entries/0");
        assertThat(received.path("number").asString()).isEqualTo(number);
        assertThat(received.path("createdBy").asString()).isEqualTo(ivar.id().value().toString());
        assertThat(received.path("createdAt")).isEqualTo(receipt.path("createdAt"));
        report.forEach(
                (name, said) ->
                        assertThat(received.path("fields").path(name).asString()).isEqualTo(said));
        assertThat(receiver.read(DEVIATIONS + "/standing").path("units").findValues("reported"))
                .extracting(JsonNode::asInt)
                .containsExactly(1);

        var own = made.getResponse().getHeader("Location");
        var begun = new CaseCalls(receiver, DEVIATIONS + "/" + receipt.path("id").asString());
        begun.answer("follow-up", Map.of("owner", maja.id().value()));
        assertThat(reporter.read(own).path("status").asString()).isEqualTo("IN_PROGRESS");
        assertThat(reporter.api().get(begun.path() + "/summary")).hasStatus(403);
        var history = ENTRIES + "/" + receipt.path("id").asString() + "/history";
        assertThat(receiver.read(history).path("actions").findValuesAsString("person"))
                .containsExactlyInAnyOrder(
                        ivar.id().value().toString(), maja.id().value().toString());
    }
}
