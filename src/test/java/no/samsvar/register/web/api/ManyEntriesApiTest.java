package no.samsvar.register.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.ApiTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bulk edits and imports as programs do them. */
class ManyEntriesApiTest implements SamsvarTest {

    static final String SUPPLIERS = RegisterApiTest.SUPPLIERS;
    static final String BULK = SUPPLIERS + "/bulk";
    static final String IMPORTS = SUPPLIERS + "/imports";

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

    MvcTestResult file(String text) {
        return api.upload(IMPORTS, "liste.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void manyEntriesAreChangedAsPreviewedAndTakenBack() {
        for (int number = 0; number < 3; number++) {
            api.post(SUPPLIERS, RegisterApiTest.JOURNAL_HOUSE);
        }
        var wish = "{\"query\": \"\", \"set\": {\"entry.reviewOn\": \"2027-03-01\"}%s}";
        var preview = body(api.post(BULK + "/preview", wish.formatted("")));
        assertThat(preview.path("changed").asInt()).isEqualTo(3);
        assertThat(preview.at("/entries/0/fields/0").asString()).isEqualTo("reviewOn");
        var print = ", \"print\": \"%s\"".formatted(preview.path("print").asString());
        assertThat(api.post(BULK, wish.formatted(", \"print\": \"other\""))).hasStatus(412);
        var done = api.post(BULK, wish.formatted(print));
        assertThat(done).hasStatus(201);
        var edit = done.getResponse().getHeader("Location");
        assertThat(body(api.get(edit)).path("undoable").asBoolean()).isTrue();
        var found = SUPPLIERS + "?f.review=2027-03-01";
        assertThat(body(api.get(found)).path("total").asInt()).isEqualTo(3);
        assertThat(api.post(edit + "/undo", "")).hasStatusOk();
        assertThat(body(api.get(found)).path("total").asInt()).isZero();
        assertThat(body(api.get(edit)).path("undoneAt").isString()).isTrue();
    }

    @Test
    void aBulkEditThatSaysTooLittleOrRefersToNothingIsRefused() {
        api.post(SUPPLIERS, RegisterApiTest.JOURNAL_HOUSE);
        for (var wrong :
                new String[] {
                    "{\"set\": {\"STATUS\": \"ENDED\"}}",
                    "{\"query\": \"\", \"set\": {}}",
                    "{\"query\": \"\", \"set\": {\"colour\": \"red\"}}",
                    "{\"query\": \"\", \"more\": 1}",
                    "{\"query\": \"\", \"set\": {\"entry.owner\": \"%s\"}}"
                            .formatted(UUID.randomUUID())
                }) {
            assertThat(api.post(BULK + "/preview", wrong)).as(wrong).hasStatus(422);
        }
    }

    @Test
    void everyFaultOfAFileIsToldByRowAndColumnAndNothingIsStored() {
        var draft =
                body(
                        file(
                                "Navn;Hva de leverer;Finnes det en skriftlig avtale?\nA;Journal;kanskje\n;Drift;ja\n"));
        var at = IMPORTS + "/" + draft.path("id").asString();
        assertThat(draft.path("headers")).hasSize(3);
        var check = body(api.get(at + "/check"));
        assertThat(check.path("clean").asBoolean()).isFalse();
        assertThat(check.path("problems").findValues("row"))
                .extracting(JsonNode::asInt)
                .contains(2, 3);
        assertThat(check.path("problems"))
                .allSatisfy(
                        one -> {
                            assertThat(one.path("column").asString()).isNotBlank();
                            assertThat(one.path("message").asString()).isNotBlank();
                        });
        var print = "{\"print\": \"%s\"}".formatted(check.path("print").asString());
        assertThat(api.post(at + "/store", print)).hasStatus(422);
        assertThat(body(api.get(SUPPLIERS)).path("total").asInt()).isZero();
        assertThat(api.delete(at)).hasStatus(204);
        assertThat(api.get(at)).hasStatus(404);
    }

    @Test
    void aCleanFileIsStoredAsItsCheckSaysAndColumnsAreMapped() {
        var draft = body(file("Firma;Ting\nJournalhuset;Journal\n"));
        var at = IMPORTS + "/" + draft.path("id").asString();
        var wrong = "{\"mapping\": {\"Firma\": \"colour\"}}";
        assertThat(api.put(at, wrong)).hasStatus(422);
        var mapping = "{\"mapping\": {\"Firma\": \"title\", \"Ting\": \"delivers\"}}";
        assertThat(api.put(at, mapping)).hasStatusOk();
        var check = body(api.get(at + "/check"));
        assertThat(check.path("created").asInt()).as(check.toString()).isOne();
        assertThat(api.post(at + "/store", "{\"print\": \"other\"}")).hasStatus(412);
        var print = "{\"print\": \"%s\"}".formatted(check.path("print").asString());
        var stored = body(api.post(at + "/store", print));
        assertThat(stored.at("/outcome/created").asInt()).isOne();
        assertThat(body(api.get(SUPPLIERS)).path("total").asInt()).isOne();
        assertThat(file("")).hasStatus(422);
    }
}
