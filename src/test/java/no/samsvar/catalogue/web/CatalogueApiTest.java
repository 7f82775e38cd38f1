package no.samsvar.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.catalogue.Answer;
import no.samsvar.identity.ApiTokens;
import no.samsvar.register.web.api.ApiCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CatalogueApiTest extends CataloguePages {

    @Autowired ApiTokens tokens;

    ApiCaller api;
    String items;

    @BeforeEach
    void aProgram() {
        api = ApiCaller.of(browser, examples, tokens, lena, true);
        items = "/api/v1/checklists/" + list + "/items";
    }

    @Test
    void aProgramAnswersWhatItSawAndIsToldTheVersion() {
        assertThat(api.get(items)).bodyText().contains("\"item\":\"access-need\"");
        var lock = items + "/physical-lock";
        var no =
                """
                {"answer": "NO", "handling": "STANDS", "mayHappen": "Noen ser", "likelihood": "LOW",
                 "severity": "LOW", "why": "Låst"}
                """;
        assertThat(api.put(lock, no)).hasStatus(428);
        assertThat(api.put(lock, "{\"answer\": \"NO\"}", "If-Match", "\"0\""))
                .hasStatus(422)
                .bodyText()
                .contains("catalogue.no-needs-handling");
        assertThat(api.put(lock, no, "If-Match", "\"0\"")).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(api.put(lock, no, "If-Match", "\"0\"")).hasStatus(412);
        assertThat(api.post(lock + "/approve", "", "If-Match", "\"1\"")).hasStatusOk();
        assertThat(point("physical-lock").awaitsApproval()).isFalse();
        assertThat(api.get(lock)).hasStatusOk().hasHeader("ETag", "\"2\"");
    }

    @Test
    void aSuppliersAnswerComesInAndIsRejected() {
        var backup = items + "/network-backup/proposal";
        assertThat(api.post(backup, "{\"answer\": \"YES\", \"chosen\": \"Hver natt\"}"))
                .hasStatusOk();
        assertThat(point("network-backup").proposal().orElseThrow().answer()).isEqualTo(Answer.YES);
        assertThat(api.delete(backup)).hasStatus(204);
        assertThat(api.delete(backup)).hasStatus(404);
        assertThat(api.post(items + "/physical-lock/proposal", "{\"answer\": \"YES\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("catalogue.not-for-suppliers");
    }

    @Test
    void theRequirementsAreToldWithHowTheyStand() {
        assertThat(api.put("/api/v1/requirements/BCK-01/note", "{\"note\": \"Vi er fem\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"standing\":\"NOTED\"");
        assertThat(api.get("/api/v1/requirements")).bodyText().contains("Vi er fem");
        assertThat(api.get("/api/v1/requirements/BCK-99")).hasStatus(404);
        assertThat(api.get(items + "/none")).hasStatus(404);
    }
}
