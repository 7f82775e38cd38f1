package no.samsvar.register.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.ApiTokens;
import no.samsvar.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntryPartsApiTest implements SamsvarTest {

    static final String SUPPLIERS = RegisterApiTest.SUPPLIERS;

    @Autowired MockMvcTester web;
    @Autowired Examples examples;
    @Autowired ApiTokens tokens;
    @Autowired JsonMapper json;

    Someone maja;
    Someone other;
    ApiCaller api;

    @BeforeEach
    void aMunicipalityWithTwoPrograms() {
        maja = examples.manager();
        other = examples.with(Role.IT_LEAD, maja);
        api = ApiCaller.of(web, examples, tokens, maja, true);
    }

    JsonNode body(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    JsonNode read(String address) {
        var answer = api.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return body(answer);
    }

    String made() {
        return api.post(SUPPLIERS, RegisterApiTest.JOURNAL_HOUSE)
                .getResponse()
                .getHeader("Location");
    }

    String id(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    @Test
    void whatIsSaidIsKeptAndToldToWhoIsChosen() {
        var place = made();
        var said = "{\"text\": \"Se på dette\", \"tell\": [\"%s\"]}".formatted(other.id().value());
        assertThat(api.post(place + "/comments", said)).hasStatusOk();
        var comment = read(place + "/comments").path("comments").get(0);
        assertThat(comment.path("text").asString()).isEqualTo("Se på dette");
        assertThat(comment.path("told").get(0).asString()).isEqualTo(other.id().value().toString());
        var stranger = "{\"text\": \"Hei\", \"tell\": [\"%s\"]}".formatted(UUID.randomUUID());
        assertThat(api.post(place + "/comments", stranger)).hasStatus(422);
        assertThat(api.post(place + "/comments", "{\"text\": \" \"}")).hasStatus(422);
    }

    @Test
    void entriesAreLinkedBothWaysUntilTheLinkIsTakenAway() {
        var one = made();
        var two = made();
        var link = "{\"relation\": \"USES\", \"to\": \"%s\"}".formatted(id(two));
        var links = body(api.post(one + "/links", link)).path("links");
        assertThat(links.get(0).path("entry").asString()).isEqualTo(id(two));
        assertThat(read(two + "/links").at("/links/0/outward").asBoolean()).isFalse();
        var made = links.get(0).path("id").asString();
        assertThat(api.delete(one + "/links/" + made)).hasStatus(204);
        assertThat(read(two + "/links").path("links")).isEmpty();
        var nowhere = "{\"relation\": \"USES\", \"to\": \"%s\"}".formatted(UUID.randomUUID());
        assertThat(api.post(one + "/links", nowhere)).hasStatus(404);
    }

    @Test
    void aFileIsSentFetchedAndRemoved() {
        var place = made();
        var text = "Avtalen".getBytes(StandardCharsets.UTF_8);
        var sent = api.upload(place + "/files", "avtale%20%C3%A5.txt", text);
        assertThat(sent).hasStatus(201);
        assertThat(body(sent).path("name").asString()).isEqualTo("avtale å.txt");
        var file = sent.getResponse().getHeader("Location");
        assertThat(api.get(file).getResponse().getContentAsByteArray()).isEqualTo(text);
        assertThat(read(place + "/files").path("files")).hasSize(1);
        assertThat(api.delete(file)).hasStatus(204);
        assertThat(api.get(file)).hasStatus(404);
        assertThat(api.upload(place + "/files", "tom.txt", new byte[0])).hasStatus(422);
    }

    @Test
    void aRestrictedEntryIsNotThereForOthers() {
        var place = made();
        var theirs = ApiCaller.of(web, examples, tokens, other, true);
        assertThat(theirs.get(place)).hasStatusOk();
        var readers = "{\"reason\": \"Sak\", \"readers\": [\"%s\"]}".formatted(maja.id().value());
        assertThat(api.put(place + "/restriction", readers)).hasStatusOk();
        assertThat(read(place + "/restriction").path("restricted").asBoolean()).isTrue();
        for (var part : new String[] {"", "/comments", "/files", "/links", "/restriction"}) {
            assertThat(theirs.get(place + part)).as(part).hasStatus(404);
        }
        assertThat(api.delete(place + "/restriction")).hasStatus(204);
        assertThat(theirs.get(place)).hasStatusOk();
    }

    @Test
    void anEntryIsReadAsItStood() {
        var place = made();
        var then = Instant.now();
        var renamed = RegisterApiTest.JOURNAL_HOUSE.replace("Journalhuset", "Nytt navn");
        assertThat(api.put(place, renamed, "If-Match", "\"0\"")).hasStatusOk();
        var before = read(place + "/as-of?at=" + then);
        assertThat(before.at("/entry/fields/title").asString()).isEqualTo("Journalhuset");
        var before2001 = api.get(place + "/as-of?at=2001-01-01T00:00:00Z");
        assertThat(before2001).hasStatus(404);
    }

    @Test
    void aViewIsKeptAndForgotten() {
        var views = SUPPLIERS + "/views";
        var view = "{\"name\": \"Mine\", \"query\": \"f.status=ACTIVE\", \"shared\": true}";
        var kept = body(api.post(views, view)).path("views").get(0);
        assertThat(kept.path("query").asString()).isEqualTo("f.status=ACTIVE");
        assertThat(api.delete(views + "/" + kept.path("id").asString())).hasStatus(204);
        assertThat(read(views).path("views")).isEmpty();
    }

    @Test
    void anEntryIsFoundByWordsAndByItsLastingAddress() {
        var place = made();
        var hit = read("/api/v1/search?q=Journalhuset").path("hits").get(0);
        assertThat(hit.path("href").asString()).isEqualTo(place);
        var where = read("/api/v1/entries/" + id(place));
        assertThat(where.path("href").asString()).isEqualTo(place);
        assertThat(where.path("address").asString()).endsWith("/entries/" + id(place));
        var picture = api.get(place + "/qr.svg");
        assertThat(picture).hasStatusOk().bodyText().contains("<svg");
    }

    @Test
    void theListLeavesAsAFileAndTheChoicesAreTold() {
        made();
        var file = api.get(SUPPLIERS + "/export.csv?columns=title");
        assertThat(file).hasStatusOk().bodyText().contains("Journalhuset");
        assertThat(api.get(SUPPLIERS + "/export.xlsx")).hasStatusOk();
        assertThat(read("/api/v1/choices/people").path("choices")).hasSize(2);
        assertThat(read("/api/v1/choices/supplier").path("choices")).hasSize(1);
        assertThat(api.get("/api/v1/choices/secrets")).hasStatus(404);
    }
}
