package no.samsvar.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.catalogue.own.NormenCopy;
import no.samsvar.identity.ApiTokens;
import no.samsvar.register.web.api.ApiCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnListApiTest extends OwnListPages {

    @Autowired ApiTokens tokens;

    ApiCaller api;
    String path;

    @BeforeEach
    void aProgram() {
        api = ApiCaller.of(browser, examples, tokens, lena, true);
        path = "/api/v1/checklists/" + list + "/list";
    }

    @Test
    void aProgramSeesTheDifferenceAndStoresJustThat() throws Exception {
        send(NormenCopy.whole().xlsx());
        assertThat(api.get(path))
                .bodyText()
                .contains("\"clean\":true", "\"CATEGORY\":\"Kategori\"", "Prøvekrav 294 skal");
        var columns = "{\"number\": \"Krav nr\", \"text\": \"Krav\", \"mapping\": \"ISO 27001\"}";
        assertThat(api.put(path, columns)).hasStatusOk().bodyText().doesNotContain("\"CATEGORY\"");
        assertThat(api.put(path, "{\"number\": \"Nr\", \"text\": \"Krav\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("catalogue.list.no-such-column");
        assertThat(api.post(path + "/store", "{\"print\": \"noe annet\"}")).hasStatus(412);
        assertThat(api.post(path + "/store", "{\"print\": \"" + print() + "\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"version\":1", "\"points\":294");
        assertThat(own().points()).hasSize(NormenCopy.ROWS);
        assertThat(api.get(path)).hasStatus(404);
    }

    @Test
    void theLongestColumnIsTheTextWhereNoneIsCalledSoAndTheNumberIsAskedFor() {
        var rows =
                List.of(
                        List.of("A1", "Et prøvekrav som skal være oppfylt.", "Ole"),
                        List.of("A2", "Enda et prøvekrav som skal være oppfylt.", "Kari"));
        send(NormenCopy.of(List.of("Kode", "Innhold", "Utfører"), rows).xlsx());
        assertThat(api.get(path))
                .bodyText()
                .contains("\"TEXT\":\"Innhold\"", "catalogue.list.columns-not-told")
                .contains("\"clean\":false")
                .doesNotContain("\"NUMBER\"");
    }

    @Test
    void aFileIsLetGoOf() {
        assertThat(api.delete(path)).hasStatus(404);
        send(NormenCopy.whole().xlsx());
        assertThat(api.delete(path)).hasStatus(204);
        assertThat(api.get(path)).hasStatus(404);
    }
}
