package no.samsvar.filing.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.filing.PaperExamples;
import no.samsvar.filing.PaperType;
import no.samsvar.identity.ApiTokens;
import no.samsvar.register.web.api.ApiCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents from before, as programs drop and file them. */
class FilingApiTest implements SamsvarTest {

    static final String ALL = "/api/v1/papers";

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

    String dropped(PaperType what) {
        var paper = PaperExamples.prepared(what);
        var made = api.upload(ALL, paper.name(), paper.content());
        assertThat(made).hasStatus(201);
        return body(made).path("id").asString();
    }

    @Test
    void aRoutineIsDroppedRecognisedAndPutInTheLibraryOnce() {
        var at = ALL + "/" + dropped(PaperType.ROUTINE);
        var proposal = body(api.get(at + "/proposal"));
        assertThat(proposal.path("what").asString()).isEqualTo("ROUTINE");
        assertThat(proposal.at("/signs/0").asString()).isEqualTo("rutine");

        var part = "{\"part\": \"PERFORMING\"}";
        assertThat(api.post(at + "/library", part)).hasStatus(428);
        var made = api.post(at + "/library", part, "If-Match", "\"1\"");
        assertThat(body(made).path("kind").asString()).isEqualTo("routine");
        assertThat(api.post(at + "/library", part, "If-Match", "\"2\"")).hasStatus(422);
    }

    @Test
    void aListGoesOnAsAnImportOfItsRegister() {
        var begun = body(api.post(ALL + "/" + dropped(PaperType.SYSTEM_LIST) + "/rows", ""));
        assertThat(begun.path("register").asString()).isEqualTo("system");
        assertThat(api.get(begun.path("href").asString())).hasStatus(200);
    }
}
