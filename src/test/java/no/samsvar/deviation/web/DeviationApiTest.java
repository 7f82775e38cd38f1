package no.samsvar.deviation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.ApiTokens;
import no.samsvar.identity.Role;
import no.samsvar.register.web.api.ApiCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeviationApiTest implements SamsvarTest {

    static final String DEVIATIONS = "/api/v1/deviations";
    static final String REPORTS = DEVIATIONS + "/reports";

    static final String LETTER =
            """
            {"fields": {"description": "Et brev kom til feil adresse", "type": "PRIVACY_SECURITY"}}
            """;

    /** A picture of one dot. */
    static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

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

    String reported() {
        var answer = api.post(REPORTS, LETTER);
        assertThat(answer).hasStatus(201);
        return DEVIATIONS + "/" + body(answer).path("id").asString();
    }

    String tag(String at) {
        return api.get(at + "/summary").getResponse().getHeader("ETag");
    }

    void answered(String at, String topic, String fields) {
        var answer = api.put(at + "/topics/" + topic, fields, "If-Match", tag(at));
        assertThat(answer).as(topic).hasStatusOk();
    }

    @Test
    void aDeviationGoesFromReportToClosedThroughTheApiAlone() {
        var at = reported();
        answered(at, "breach", "{\"breach\": \"YES\"}");
        answered(
                at,
                "properties",
                """
                {"confidentiality": "YES", "confidentialityGrade": "MEDIUM",
                 "confidentialityReason": "Brevet ble åpnet", "integrity": "NO", "availability": "NO"}
                """);
        answered(
                at,
                "risk",
                """
                {"riskGrade": "MEDIUM", "riskReason": "Helseopplysninger", "riskAssessors": "Lena"}
                """);
        answered(at, "intrusion", "{\"intrusion\": \"NO\"}");
        answered(at, "secrecy", "{\"secrecy\": \"NO\"}");
        var risk = body(api.get(at + "/topics/risk"));
        assertThat(risk.at("/fields/riskReason").asString()).isEqualTo("Helseopplysninger");
        assertThat(risk.at("/decision/outcome").asString()).isEqualTo("RISK");
        assertThat(risk.at("/decision/trace").isEmpty()).isFalse();
        assertThat(api.post(at + "/decisions", "{}", "If-Match", tag(at))).hasStatusOk();
        assertThat(body(api.get(at + "/summary")).at("/clock/state").asString())
                .isEqualTo("RUNNING");
        var contact =
                """
                {"phase": "FINAL", "contactedAt": "%s", "form": "ALTINN", "reference": "2026/1"}
                """
                        .formatted(Instant.now().minusSeconds(60));
        var told = api.post(at + "/authority/contacts", contact, "If-Match", tag(at));
        assertThat(told).hasStatusOk();
        assertThat(body(told).at("/contacts/0/reference").asString()).isEqualTo("2026/1");
        assertThat(body(told).path("fields")).isNotEmpty();
        assertThat(body(api.get(at + "/summary")).at("/clock/state").asString())
                .isEqualTo("STOPPED");
        for (var duty : body(api.get(at + "/duties")).path("duties")) {
            var answer =
                    api.put(
                            at + "/duties/" + duty.path("duty").asString(),
                            "{\"applies\": false, \"reason\": \"Ingen slik følge\"}",
                            "If-Match",
                            tag(at));
            assertThat(answer).hasStatusOk();
        }
        answered(
                at,
                "handling",
                """
                {"restore": "Hentet brevet", "cause": "Feil adresse", "prevention": "Dobbel sjekk"}
                """);
        assertThat(body(api.get(at + "/summary")).path("missing")).isEmpty();
        var closed = api.post(at + "/close", "", "If-Match", tag(at));
        assertThat(closed).hasStatusOk();
        assertThat(body(closed).path("state").asString()).isEqualTo("CLOSED");
        assertThat(api.post(at + "/reopen", "", "If-Match", tag(at))).hasStatusOk();
    }

    @Test
    void aChangeOfTheCaseNamesTheVersionItSaw() {
        var at = reported();
        var handling = "{\"cause\": \"Feil adresse\"}";
        assertThat(api.put(at + "/topics/handling", handling)).hasStatus(428);
        var old = tag(at);
        answered(at, "handling", handling);
        assertThat(api.put(at + "/topics/handling", handling, "If-Match", old)).hasStatus(412);
        assertThat(api.post(at + "/close", "", "If-Match", old)).hasStatus(422);
        assertThat(api.post(at + "/reopen", "", "If-Match", "\"nothing\"")).hasStatus(412);
    }

    @Test
    void theSameReportWithTheSameKeyIsOne() {
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
        var first = body(api.post(REPORTS, LETTER, key));
        assertThat(body(api.post(REPORTS, LETTER, key))).isEqualTo(first);
        assertThat(body(api.get(REPORTS)).path("reports")).hasSize(1);
    }

    @Test
    void aReportComesWithItsPhotos() {
        var sent =
                """
                {"fields": {"description": "Døren sto åpen", "type": "OTHER"},
                 "photos": [{"name": "dør.png", "bytes": "%s"}]}
                """
                        .formatted(DOT);
        var made = api.post(REPORTS, sent);
        assertThat(made).hasStatus(201);
        var files =
                body(api.get(
                                "/api/v1/registers/deviation/"
                                        + body(made).path("id").asString()
                                        + "/files"))
                        .path("files");
        assertThat(files).hasSize(1);
        var fetched =
                api.get(
                        "/api/v1/registers/deviation/%s/files/%s"
                                .formatted(
                                        body(made).path("id").asString(),
                                        files.get(0).path("id").asString()));
        assertThat(fetched).hasStatusOk();
        assertThat(fetched.getResponse().getContentType()).isEqualTo("image/png");
        assertThat(api.post(REPORTS, sent.replace(DOT, "no base64!"))).hasStatus(422);
        assertThat(Base64.getDecoder().decode(DOT)).isNotEmpty();
    }

    @Test
    void aPersonNumberIsRefusedUnlessSomebodySaysWhyItIsNone() {
        var number = LETTER.replace("feil adresse", "13097248022");
        var refused = api.post(REPORTS, number);
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).at("/problems/0/field").asString())
                .isEqualTo("fields.description");
        var told =
                number.replace(
                        "\"type\"",
                        "\"notPersonNumbers\": {\"description\": \"Et telefonnummer\"}, \"type\"");
        assertThat(api.post(REPORTS, told)).hasStatus(201);
    }

    @Test
    void aDraftIsKeptAndForgotten() {
        var draft = DEVIATIONS + "/drafts/" + UUID.randomUUID();
        assertThat(api.put(draft, "{\"description\": \"Halvveis\"}")).hasStatus(204);
        assertThat(body(api.get(draft)).path("description").asString()).isEqualTo("Halvveis");
        assertThat(body(api.get(DEVIATIONS + "/drafts")).path("drafts")).hasSize(1);
        assertThat(api.delete(draft)).hasStatus(204);
        assertThat(api.get(draft)).hasStatus(404);
    }

    @Test
    void anIdThatSomebodyElseHasChosenForADraftIsFree() {
        var draft = DEVIATIONS + "/drafts/" + UUID.randomUUID();
        assertThat(api.put(draft, "{\"description\": \"Mitt\"}")).hasStatus(204);
        var colleague = examples.with(Role.LEADER, lena);
        var theirs = ApiCaller.of(web, examples, tokens, colleague, true);
        assertThat(theirs.get(draft)).hasStatus(404);
        assertThat(theirs.put(draft, "{\"description\": \"Deres\"}")).hasStatus(204);
        assertThat(body(api.get(draft)).path("description").asString()).isEqualTo("Mitt");
    }

    @Test
    void theSecretOfAPosterIsToldOnceAlsoToWhoAsksTwice() {
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
        var first = api.post(DEVIATIONS + "/places", "{\"name\": \"Venterom\"}", key);
        assertThat(first).hasStatus(201);
        assertThat(body(first).path("address").asString()).contains("/report/");
        var second = api.post(DEVIATIONS + "/places", "{\"name\": \"Venterom\"}", key);
        assertThat(second).hasStatus(204);
        assertThat(second.getResponse().getContentAsByteArray()).isEmpty();
        var places = body(api.get(DEVIATIONS + "/places")).path("places");
        assertThat(places).hasSize(1);
        var place = DEVIATIONS + "/places/" + places.get(0).path("id").asString();
        assertThat(api.post(place + "/renew", "")).hasStatus(201);
        assertThat(api.post(place + "/revoke", "")).hasStatus(404);
    }

    @Test
    void thePeopleAffectedAreNotedAndTold() {
        var at = reported();
        var added = api.post(at + "/people", "{\"reference\": \"Sak 12\"}", "If-Match", tag(at));
        var person = body(added).at("/people/0/id").asString();
        var told =
                api.post(
                        at + "/people/" + person + "/told",
                        "{\"toldAt\": \"2026-01-02T10:00:00Z\", \"how\": \"Brev\"}",
                        "If-Match",
                        tag(at));
        assertThat(body(told).at("/people/0/how").asString()).isEqualTo("Brev");
        assertThat(api.get(at + "/letter.docx")).hasStatusOk();
        assertThat(api.get(DEVIATIONS + "/log.pdf")).hasStatusOk();
    }

    @Test
    void theRoutineIsReadAndTheFiguresAreThere() {
        assertThat(body(api.get(DEVIATIONS + "/routine")).path("read").asBoolean()).isFalse();
        assertThat(api.post(DEVIATIONS + "/routine/readings", "")).hasStatus(204);
        assertThat(body(api.get(DEVIATIONS + "/routine")).path("read").asBoolean()).isTrue();
        reported();
        var figures = body(api.get(DEVIATIONS + "/standing")).path("units");
        assertThat(figures.findValues("open").stream().mapToInt(JsonNode::asInt).sum()).isOne();
    }

    @Test
    void aDeviationRepeatsOneThatIsThereToChoose() {
        var first = reported();
        var second = reported();
        var id = first.substring(first.lastIndexOf('/') + 1);
        var answer = api.post(second + "/repeats", "{\"earlier\": \"%s\"}".formatted(id));
        assertThat(body(answer).at("/repeats/0/id").asString()).isEqualTo(id);
        var nothing = "{\"earlier\": \"%s\"}".formatted(UUID.randomUUID());
        assertThat(api.post(second + "/repeats", nothing)).hasStatus(422);
    }

    @Test
    void aForeignDeviationAnswersLikeOneThatDoesNotExist() {
        var at = reported();
        var foreign = ApiCaller.of(web, examples, tokens, examples.leader(), true);
        var answers = new HashSet<String>();
        for (var place : new String[] {at, DEVIATIONS + "/" + UUID.randomUUID()}) {
            for (var part : new String[] {"/summary", "/people", "/duties", "/authority"}) {
                var answer = foreign.get(place + part);
                assertThat(answer).hasStatus(404);
                answers.add(body(answer).path("type").asString());
            }
            var saved = foreign.put(place + "/topics/handling", "{}", "If-Match", "\"0\"");
            assertThat(saved).hasStatus(404);
        }
        assertThat(answers).hasSize(1);
    }
}
