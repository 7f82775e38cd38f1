package no.samsvar.authorisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.ApiTokens;
import no.samsvar.platform.Time;
import no.samsvar.register.web.api.ApiCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The organisation, who has access to it, and oneself, as programs see them. */
class AccessApiTest implements SamsvarTest {

    static final String ACCESS = "/api/v1/access";
    static final String ORGANISATION = "/api/v1/organisation";

    @Autowired MockMvcTester web;
    @Autowired Examples examples;
    @Autowired ApiTokens tokens;
    @Autowired JsonMapper json;

    ApiCaller api;

    @BeforeEach
    void aMunicipalityWithAProgram() {
        api = ApiCaller.of(web, examples, tokens, examples.manager(), true);
    }

    JsonNode body(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    static String invitation(LocalDate until) {
        return """
               {"name": "Ny", "address": "%s@example.no", "role": "AUDITOR", "until": "%s",
                "reason": "Revisjon"}
               """
                .formatted(UUID.randomUUID(), until);
    }

    static LocalDate soon() {
        return LocalDate.now(Time.OSLO).plusMonths(1);
    }

    @Test
    void accessIsGivenOnceForAKeyAndItsLinkToldOnce() {
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
        var sent = invitation(soon());
        var given = api.post(ACCESS, sent, key);
        assertThat(given).hasStatus(201);
        assertThat(body(given).path("link").asString()).contains("/invitation/");
        assertThat(api.post(ACCESS, sent, key)).hasStatus(204);
        assertThat(body(api.get(ACCESS)).path("authorisations")).hasSize(2);
    }

    @Test
    void accessIsChangedByItsVersionGivenANewLinkAndTakenAway() {
        var at = ACCESS + "/" + body(api.post(ACCESS, invitation(soon()))).path("id").asString();
        var read = api.get(at);
        var longer =
                "{\"role\": \"AUDITOR\", \"until\": \"%s\", \"reason\": \"Lenger\"}"
                        .formatted(soon().plusMonths(1));
        assertThat(api.put(at, longer)).hasStatus(428);
        var tag = read.getResponse().getHeader("ETag");
        var changed = api.put(at, longer, "If-Match", tag);
        assertThat(body(changed).path("reason").asString()).isEqualTo("Lenger");
        assertThat(api.put(at, longer, "If-Match", tag)).hasStatus(412);
        assertThat(body(api.post(at + "/link", "")).path("link").asString())
                .contains("/invitation/");
        assertThat(api.delete(at)).hasStatus(204);
        assertThat(body(api.get(at)).path("held").asBoolean()).isFalse();
    }

    @Test
    void theRulesOfAccessHoldForProgramsToo() {
        var past = api.post(ACCESS, invitation(LocalDate.now(Time.OSLO).minusDays(1)));
        assertThat(past).hasStatus(422);
        assertThat(body(past).path("type").asString()).endsWith("authorisation.until-past");
        var mine = body(api.get(ACCESS)).at("/authorisations/0/id").asString();
        assertThat(api.delete(ACCESS + "/" + mine)).hasStatus(422);
    }

    @Test
    void unitsAndLegalPersonsAreAddedAndChanged() {
        var unit = api.post(ORGANISATION + "/units", "{\"name\": \"Helse\"}");
        var at = unit.getResponse().getHeader("Location");
        var part =
                "{\"name\": \"Sone\", \"parent\": \"%s\"}"
                        .formatted(body(unit).path("id").asString());
        assertThat(api.post(ORGANISATION + "/units", part)).hasStatus(201);
        assertThat(api.put(at, "{\"name\": \"Helse og omsorg\"}", "If-Match", "\"0\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        assertThat(api.put(at, "{\"name\": \"Helse\"}", "If-Match", "\"0\"")).hasStatus(412);
        var persons = ORGANISATION + "/legal-persons";
        var wrong = api.post(persons, "{\"name\": \"AS\", \"number\": \"123456789\"}");
        assertThat(body(wrong).at("/problems/0/field").asString()).isEqualTo("number");
        assertThat(api.post(persons, "{\"name\": \"AS\", \"number\": \"974760673\"}"))
                .hasStatus(201);
        assertThat(body(api.get(persons)).at("/legalPersons/0/number").asString())
                .isEqualTo("974760673");
    }

    @Test
    void theOrganisationSaysWhatItIs() {
        var now = body(api.get(ORGANISATION));
        var renamed = now.toString().replace(now.path("name").asString(), "Nytt navn");
        assertThat(api.put(ORGANISATION, renamed)).hasStatusOk();
        assertThat(body(api.get(ORGANISATION)).path("name").asString()).isEqualTo("Nytt navn");
    }

    @Test
    void aProgramKnowsWhomItActsForAndChangesTheirName() {
        assertThat(body(api.get("/api/v1/me")).path("permissions")).isNotEmpty();
        assertThat(api.put("/api/v1/me", "{\"name\": \"Maja M.\", \"language\": \"NN\"}"))
                .hasStatusOk();
        assertThat(body(api.get("/api/v1/me")).path("language").asString()).isEqualTo("NN");
    }
}
