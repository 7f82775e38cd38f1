package no.samsvar.processing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.ApiTokens;
import no.samsvar.register.web.api.ApiCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProcessingApiTest implements SamsvarTest {

    static final String RECORD = "/api/v1/processing";
    static final String ENTRIES = "/api/v1/registers/processing";

    @Autowired MockMvcTester web;
    @Autowired Examples examples;
    @Autowired ApiTokens tokens;
    @Autowired JsonMapper json;

    Someone lena;
    ApiCaller api;

    @BeforeEach
    void aClinicWithAProgram() {
        lena = examples.leader();
        api = ApiCaller.of(web, examples, tokens, lena, true);
    }

    JsonNode body(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    JsonNode read(String address) {
        var answer = api.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return body(answer);
    }

    JsonNode made(String purpose) {
        var sent =
                """
                {"fields": {"title": "Journal", "purposes": [{"purpose": "%s"}]},
                 "shared": {"owner": "%s"}}
                """
                        .formatted(purpose, lena.id().value());
        var answer = api.post(ENTRIES, sent);
        assertThat(answer).hasStatus(201);
        return body(answer);
    }

    @Test
    void theRecordTellsItsFiguresAndWhatItLacks() {
        var id = made("Pasientbehandling").path("id").asString();
        var overview = read(RECORD + "/overview");
        assertThat(overview.path("total").asInt()).isOne();
        assertThat(overview.path("lacking").asInt()).isOne();
        assertThat(overview.at("/rows/0/title").asString()).isEqualTo("Journal");
        assertThat(read(RECORD + "/overview?q=nothing").path("found").asInt()).isZero();
        assertThat(read(RECORD + "/for-others/overview").path("total").asInt()).isZero();
        var missing = read(RECORD + "/" + id + "/missing").path("missing");
        assertThat(missing.findValuesAsString("point")).contains("LEGAL_BASIS", "KEEPING");
        assertThat(missing.findValuesAsString("text")).allMatch(text -> !text.isBlank());
        assertThat(read(RECORD + "/chain").path("activities")).hasSize(1);
        assertThat(read(RECORD + "/coverage").path("units")).isNotEmpty();
    }

    @Test
    void theProtocolLeavesInThreeForms() {
        made("Pasientbehandling");
        for (var form : new String[] {"pdf", "docx", "xlsx"}) {
            var answer = api.get(RECORD + "/protocol." + form);
            assertThat(answer).as(form).hasStatusOk();
            assertThat(answer.getResponse().getContentAsByteArray()).hasSizeGreaterThan(1000);
        }
        assertThat(api.get(RECORD + "/protocol.exe")).hasStatus(404);
    }

    @Test
    void thePointsBeyondTheLawAreChosen() {
        var chosen = api.put(RECORD + "/points", "{\"asked\": [\"NEED\"]}");
        assertThat(chosen).hasStatusOk();
        var points = read(RECORD + "/points");
        assertThat(points.path("leftOut")).extracting(JsonNode::asString).doesNotContain("NEED");
        assertThat(points.path("leftOut")).hasSize(points.path("beyond").size() - 1);
        assertThat(api.put(RECORD + "/points", "{\"asked\": []}")).hasStatusOk();
        assertThat(read(RECORD + "/points").path("leftOut")).isNotEmpty();
    }

    @Test
    void thePurposesThatWereAreStillTold() {
        var entry = made("Pasientbehandling");
        var at = ENTRIES + "/" + entry.path("id").asString();
        var changed =
                "{\"fields\": {\"title\": \"Journal\", \"purposes\": [{\"purpose\": \"Forskning\"}]}}";
        assertThat(api.put(at, changed, "If-Match", "\"0\"")).hasStatusOk();
        var versions =
                read(RECORD + "/" + entry.path("id").asString() + "/purposes").path("versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.at("/1/purposes/0/purpose").asString()).isEqualTo("Pasientbehandling");
    }

    @Test
    void ownersConfirmInARound() {
        var entry = made("Pasientbehandling").path("id").asString();
        var until = LocalDate.now().plusMonths(1);
        var started = api.post(RECORD + "/rounds", "{\"answerBy\": \"%s\"}".formatted(until));
        assertThat(started).hasStatus(201);
        var at = started.getResponse().getHeader("Location");
        assertThat(read(at).at("/questions/0/entryId").asString()).isEqualTo(entry);
        var silent = api.post(at + "/" + entry, "{\"answer\": \"MUST_CHANGE\"}");
        assertThat(silent).hasStatus(422);
        assertThat(api.post(at + "/" + entry, "{\"answer\": \"STILL_RIGHT\"}")).hasStatusOk();
        assertThat(read(at).at("/round/answers").asInt()).isOne();
        var state = read(ENTRIES + "/" + entry).path("state").asString();
        assertThat(state).isEqualTo("CONFIRMED");
        assertThat(read(RECORD + "/rounds").path("rounds")).hasSize(1);
    }
}
