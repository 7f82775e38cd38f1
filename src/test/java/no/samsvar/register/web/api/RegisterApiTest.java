package no.samsvar.register.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.ApiTokens;
import no.samsvar.identity.Role;
import no.samsvar.platform.Time;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegisterApiTest implements SamsvarTest {

    static final String SUPPLIERS = "/api/v1/registers/supplier";
    static final String SYSTEMS = "/api/v1/registers/system";

    static final String JOURNAL_HOUSE =
            """
            {"fields": {"title": "Journalhuset", "delivers": "Journal", "data": ["PATIENT", "HEALTH"],
             "likelyRole": "PROCESSOR", "agreement": true, "agreementFrom": "2026-01-01"},
             "shared": {"reviewOn": "2027-01-01"}}
            """;

    @Autowired MockMvcTester web;
    @Autowired Examples examples;
    @Autowired ApiTokens tokens;
    @Autowired JsonMapper json;

    Someone maja;
    ApiCaller api;

    @BeforeEach
    void aMunicipalityWithAProgram() {
        maja = examples.manager();
        api = ApiCaller.of(web, examples, tokens, maja, true);
    }

    JsonNode body(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    String made(String address, String sent) {
        var answer = api.post(address, sent);
        assertThat(answer).hasStatus(201);
        return answer.getResponse().getHeader("Location");
    }

    @Test
    void whatIsMadeIsReadWithTypedValues() {
        var place = made(SUPPLIERS, JOURNAL_HOUSE);
        var answer = api.get(place);
        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"0\"");
        var entry = body(answer);
        assertThat(entry.path("href").asString()).isEqualTo(place);
        assertThat(entry.path("number").asString()).startsWith("LEV-");
        assertThat(entry.path("state").asString()).isEqualTo("ACTIVE");
        var fields = entry.path("fields");
        assertThat(fields.path("agreement").isBoolean()).isTrue();
        assertThat(fields.path("agreementFrom").asString()).isEqualTo("2026-01-01");
        assertThat(fields.path("data")).extracting(JsonNode::asString).contains("PATIENT");
        assertThat(fields.path("contact").isNull()).isTrue();
        assertThat(entry.path("shared").path("reviewOn").asString()).isEqualTo("2027-01-01");
    }

    @Test
    void theRegistersThatOneMayReadAreListed() {
        var answer = body(api.get("/api/v1/registers"));
        assertThat(answer.path("registers"))
                .extracting(register -> register.path("name").asString())
                .contains("supplier", "system");
    }

    @Test
    void whatWasReadCanBeSentBackAndChangesNothingElse() {
        var place = made(SUPPLIERS, JOURNAL_HOUSE);
        var read = body(api.get(place));
        var sent = json.createObjectNode();
        sent.set("fields", read.path("fields"));
        sent.set("shared", read.path("shared"));
        var answer = api.put(place, sent.toString(), "If-Match", "\"0\"");
        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(body(answer).path("fields")).isEqualTo(read.path("fields"));
    }

    @Test
    void aChangeNamesTheVersionItSaw() {
        var place = made(SUPPLIERS, JOURNAL_HOUSE);
        assertThat(api.put(place, JOURNAL_HOUSE)).hasStatus(428);
        assertThat(api.put(place, JOURNAL_HOUSE, "If-Match", "\"0\"")).hasStatusOk();
        assertThat(api.put(place, JOURNAL_HOUSE, "If-Match", "\"0\"")).hasStatus(412);
        assertThat(api.post(place + "/state", "{\"state\": \"ENDED\"}")).hasStatus(428);
        var moved = api.post(place + "/state", "{\"state\": \"ENDED\"}", "If-Match", "\"1\"");
        assertThat(moved).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(body(moved).path("state").asString()).isEqualTo("ENDED");
    }

    @Test
    void everythingThatIsWrongIsToldInItsPlaceAndLanguage() {
        var answer =
                api.post(
                        SUPPLIERS,
                        """
                        {"fields": {"title": " ", "delivers": 3, "likelyRole": "KING", "colour": "red",
                         "agreementFrom": "01.02.2026", "agreement": "yes"}, "more": 1}
                        """,
                        "Accept-Language",
                        "en");
        assertThat(answer).hasStatus(422).hasContentType("application/problem+json");
        var problems = body(answer).path("problems");
        assertThat(problems)
                .extracting(problem -> problem.path("field").asString())
                .containsExactlyInAnyOrder(
                        "more",
                        "fields.title",
                        "fields.delivers",
                        "fields.likelyRole",
                        "fields.colour",
                        "fields.agreementFrom",
                        "fields.agreement");
        assertThat(problems)
                .extracting(problem -> problem.path("message").asString())
                .anyMatch(message -> message.contains("does not exist here"));
        assertThat(body(api.get(SUPPLIERS)).path("total").asInt()).isZero();
    }

    @Test
    void oneCannotReferToAnotherOrganisationsThings() {
        var foreign = examples.manager();
        var theirs =
                ApiCaller.of(web, examples, tokens, foreign, true).post(SUPPLIERS, JOURNAL_HOUSE);
        var answer =
                api.post(
                        SYSTEMS,
                        """
                        {"fields": {"title": "Journal", "type": "JOURNAL", "supplier": "%s"},
                         "shared": {"owner": "%s"}}
                        """
                                .formatted(
                                        body(theirs).path("id").asString(), foreign.id().value()));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer).path("problems"))
                .extracting(problem -> problem.path("field").asString())
                .containsExactly("fields.supplier", "shared.owner");
    }

    @Test
    void theSameRequestWithTheSameKeyIsDoneOnceForTwoDays() {
        var start = Instant.now();
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
        var first = api.post(SUPPLIERS, JOURNAL_HOUSE, key);
        var second = api.post(SUPPLIERS, JOURNAL_HOUSE, key);
        assertThat(second).hasStatus(201).hasHeader("ETag", "\"0\"");
        assertThat(second.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(body(second)).isEqualTo(body(first));
        assertThat(body(api.get(SUPPLIERS)).path("total").asInt()).isOne();
        var other = api.post(SUPPLIERS, JOURNAL_HOUSE.replace("Journalhuset", "Annet"), key);
        assertThat(other).hasStatus(422);
        assertThat(body(other).path("type").asString()).endsWith("idempotency-key-reused");
        Time.at(
                start.plus(Duration.ofHours(49)),
                () -> assertThat(api.post(SUPPLIERS, JOURNAL_HOUSE, key)).hasStatus(201));
        assertThat(body(api.get(SUPPLIERS)).path("total").asInt()).isEqualTo(2);
    }

    @Test
    void aListIsReadPageByPageToItsEnd() {
        for (int number = 1; number <= 5; number++) {
            made(SUPPLIERS, JOURNAL_HOUSE.replace("Journalhuset", "Hus " + number));
        }
        var next = SUPPLIERS + "?sort=title&limit=2&f.likelyRole=PROCESSOR";
        var titles = new ArrayList<String>();
        while (!next.isEmpty()) {
            var page = body(api.get(next));
            assertThat(page.path("total").asInt()).isEqualTo(5);
            page.path("entries")
                    .forEach(one -> titles.add(one.path("fields").path("title").asString()));
            next = page.path("next").asString("");
        }
        assertThat(titles).containsExactly("Hus 1", "Hus 2", "Hus 3", "Hus 4", "Hus 5");
        assertThat(body(api.get(SUPPLIERS + "?q=3")).path("total").asInt()).isOne();
    }

    @Test
    void whatAListDoesNotKnowIsRefused() {
        for (var query : new String[] {"f.colour=red", "sort=colour", "limit=0", "limit=201"}) {
            assertThat(api.get(SUPPLIERS + "?" + query)).as(query).hasStatus(422);
        }
        var place = Base64.getUrlEncoder().withoutPadding();
        var crooked = place.encodeToString((UUID.randomUUID() + "|never").getBytes());
        assertThat(api.get(SUPPLIERS + "?after=" + crooked)).hasStatus(422);
        assertThat(api.get(SUPPLIERS + "?after=nowhere")).hasStatus(422);
    }

    @Test
    void theHistoryTellsWhatWasDone() {
        var place = made(SUPPLIERS, JOURNAL_HOUSE);
        var other = JOURNAL_HOUSE.replace("Journalhuset", "Nytt navn");
        assertThat(api.put(place, other, "If-Match", "\"0\"")).hasStatusOk();
        var actions = body(api.get(place + "/history")).path("actions");
        assertThat(actions).hasSize(2);
        assertThat(actions.get(1).path("person").asString())
                .isEqualTo(maja.id().value().toString());
        assertThat(actions.get(1).path("changes"))
                .anyMatch(change -> change.path("to").asString("").equals("Nytt navn"));
    }

    @Test
    void aForeignEntryAndAnUnknownRegisterAnswerAlike() {
        var place = made(SUPPLIERS, JOURNAL_HOUSE);
        api = ApiCaller.of(web, examples, tokens, examples.manager(), true);
        for (var address :
                new String[] {
                    place,
                    place + "/history",
                    place.replace("supplier", "system"),
                    SUPPLIERS + "/" + UUID.randomUUID(),
                    "/api/v1/registers/no_such_register",
                    SUPPLIERS + "/no-id"
                }) {
            var answer = api.get(address);
            assertThat(answer).as(address).hasStatus(404);
            assertThat(body(answer).path("type").asString()).endsWith("platform.not-found");
        }
        assertThat(api.put(place, "{}", "If-Match", "\"0\"")).hasStatus(404);
        assertThat(api.post(place + "/state", "{}")).hasStatus(404);
    }

    @Test
    void whatIsNoJsonObjectIsRefused() {
        for (var sent : new String[] {"", "[1]", "{", "\"text\""}) {
            assertThat(api.post(SUPPLIERS, sent)).as(sent).hasStatus(400);
        }
        assertThat(api.post(SUPPLIERS, "{\"fields\": {\"title\": \"a\\u0000b\"}}")).hasStatus(422);
        assertThat(api.post(SUPPLIERS, "{\"fields\": []}")).hasStatus(422);
        assertThat(api.post(SUPPLIERS, " ".repeat(1_000_001))).hasStatus(413);
    }

    @Test
    void aProgramMayNoMoreThanItsMakersRole() {
        var lead = examples.with(Role.IT_LEAD, maja);
        var theirs = ApiCaller.of(web, examples, tokens, lead, true);
        assertThat(theirs.post(SUPPLIERS, JOURNAL_HOUSE)).hasStatus(201);
        var reading = ApiCaller.of(web, examples, tokens, maja, false);
        assertThat(reading.get(SUPPLIERS)).hasStatusOk();
        assertThat(reading.post(SUPPLIERS, JOURNAL_HOUSE)).hasStatus(403);
    }
}
