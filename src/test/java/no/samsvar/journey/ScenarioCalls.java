package no.samsvar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An assessment of the scenarios through the API, call by call. */
record ScenarioCalls(Program program, String path) {

    static ScenarioCalls begin(Program program, String title, String owner) {
        var fields = Map.of("title", title, "occasion", "YEARLY");
        var id = program.enter("risk_assessment", fields, owner);
        return new ScenarioCalls(program, "/api/v1/risk-assessments/" + id);
    }

    ScenarioCalls take(String scenario) {
        var taken = program.post(path + "/scenarios/" + scenario + "/take", Map.of());
        assertThat(taken).hasStatus(204);
        return this;
    }

    /** The same for patients, staff and the enterprise, where nothing more is said. */
    ScenarioCalls agree(JsonNode risk, String likelihood, String consequence, Map<String, ?> more) {
        var agreed = new HashMap<String, Object>();
        agreed.put("likelihood", likelihood);
        agreed.put("patients", consequence);
        agreed.put("people", consequence);
        agreed.put("enterprise", consequence);
        agreed.putAll(more);
        var id = risk.path("id").asString();
        var seen = program.seen("/api/v1/registers/risk/" + id);
        program.told(program.post("/api/v1/risks/" + id + "/agree", agreed, seen));
        return this;
    }

    JsonNode approve() {
        var id = Fields.id(path);
        var seen = program.seen("/api/v1/registers/risk_assessment/" + id);
        return program.told(program.post(path + "/approve", Map.of(), seen));
    }

    JsonNode read(String part) {
        return program.read(path + "/" + part);
    }
}
