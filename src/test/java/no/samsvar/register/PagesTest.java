package no.samsvar.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class PagesTest implements SamsvarTest {

    @Autowired MockMvcTester web;
    @Autowired Examples examples;

    Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    MvcTestResult get(String address) {
        return web.get()
                .uri(address)
                .cookie(new Cookie("session", lena.session().text()))
                .exchange();
    }

    MvcTestResult post(String address, String... parameters) {
        var request =
                web.post()
                        .uri(address)
                        .cookie(new Cookie("session", lena.session().text()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int index = 0; index < parameters.length; index += 2) {
            request = request.param(parameters[index], parameters[index + 1]);
        }
        return request.exchange();
    }

    @Test
    void aSupplierIsMadeShownChangedAndListed() {
        var id = UUID.randomUUID().toString();
        var made =
                post(
                        "/registers/supplier",
                        "id",
                        id,
                        "version",
                        "-1",
                        "title",
                        "Journalhuset <AS>",
                        "delivers",
                        "Journal",
                        "data",
                        "HEALTH",
                        "likelyRole",
                        "PROCESSOR");
        assertThat(made).hasStatus(302).hasRedirectedUrl("/registers/supplier/" + id);
        assertThat(get("/registers/supplier/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Journalhuset &lt;AS&gt;", "Databehandler", "Helseopplysninger", "LEV-");
        assertThat(get("/registers/supplier/" + id + "/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Journalhuset &lt;AS>\"", "name=\"version\" value=\"0\"");
        assertThat(
                        post(
                                "/registers/supplier/" + id,
                                "version",
                                "0",
                                "title",
                                "Nytt navn",
                                "delivers",
                                "Journal"))
                .hasStatus(302);
        assertThat(get("/registers/supplier?q=navn"))
                .hasStatusOk()
                .bodyText()
                .contains("Nytt navn", "Viser 1 av 1");
    }

    @Test
    void aFormWithFaultsComesBackWithThemAndAllThatWasTyped() {
        var answer =
                post(
                        "/registers/supplier",
                        "id",
                        UUID.randomUUID().toString(),
                        "version",
                        "-1",
                        "title",
                        "",
                        "delivers",
                        "Journal og drift",
                        "agreementUntil",
                        "31.02.2026");
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Fyll ut «Navn».", "«Avtalen gjelder til» må være en dato")
                .contains("Journal og drift", "31.02.2026");
        assertThat(get("/registers/supplier")).bodyText().doesNotContain("Journal og drift");
    }

    @Test
    void anotherOrganisationsEntryAnswersLikeOneThatDoesNotExist() {
        var id = UUID.randomUUID().toString();
        post("/registers/supplier", "id", id, "version", "-1", "title", "T", "delivers", "D");
        lena = examples.leader();
        var foreign = get("/registers/supplier/" + id);
        var nothing = get("/registers/supplier/" + UUID.randomUUID());
        assertThat(foreign).hasStatus(404);
        assertThat(nothing).hasStatus(404);
        assertThat(get("/registers/no-such-register")).hasStatus(404);
    }

    @Test
    void theFirstPageAndTheFolderAreShown() {
        assertThat(get("/")).hasStatusOk().bodyText().contains("Hei, Lena");
        assertThat(get("/folder"))
                .hasStatusOk()
                .bodyText()
                .contains("Styrende del", "Gjennomførende del", "Kontrollerende del");
    }
}
