package no.samsvar.register;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of what surrounds an entry, through the browser's requests. */
class EntryPartsTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Register register;
    @Autowired GreenMail mailServer;
    @Autowired NewId ids;
    @Autowired Examples examples;

    Someone maja;
    Someone petter;
    EntryId id;

    @BeforeEach
    void anEntry() {
        maja = examples.manager();
        petter = examples.with(Role.PRIVACY_OFFICER, maja);
        id = stored("Journalhuset");
    }

    EntryId stored(String title) {
        return maja.scope()
                .call(
                        () ->
                                register.create(
                                        SUPPLIER,
                                        new EntryId(ids.next()),
                                        RegisterTest.supplier(title),
                                        EntryFields.NONE));
    }

    String path(String below) {
        return "/registers/supplier/" + id + below;
    }

    Cookie cookie(Someone who) {
        return new Cookie("session", who.session().text());
    }

    MvcTestResult get(Someone who, String path) {
        return browser.get().uri(path).cookie(cookie(who), new Cookie("language", "nb")).exchange();
    }

    String page(Someone who, String path) throws Exception {
        var answer = get(who, path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    MvcTestResult post(Someone who, String path, String... nameAndValue) {
        var request = browser.post().uri(path).cookie(cookie(who)).with(csrf());
        for (int at = 0; at < nameAndValue.length; at += 2) {
            request = request.param(nameAndValue[at], nameAndValue[at + 1]);
        }
        return request.exchange();
    }

    @Test
    void theHistoryTellsEachActionInWordsAndTheStateOfADayIsMarkedAsPast() throws Exception {
        assertThat(post(maja, path("/state"), "version", "0", "state", "ENDED")).hasStatus(302);
        var history = page(maja, path("/history"));
        assertThat(history)
                .contains("Maja Manager", "Opprettet", "Status", "I bruk", "Avsluttet")
                .contains("Databehandler", "Opplysninger om pasienter");
        var past = page(maja, path("/history?date=2099-01-01&time=12:00"));
        assertThat(past).contains("Slik sto det", "Journal as a service");
        assertThat(page(maja, path("/history?date=2020-01-01"))).contains("fantes dette ikke");
        assertThat(get(maja, path("/history?date=tull"))).hasStatus(422);
    }

    @Test
    void whoIsMentionedGetsAMailWithALinkAndNoWordOfTheComment() throws Exception {
        var name = "Eva privacy_officer";
        var comment = ids.next().toString();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(
                            post(
                                    maja,
                                    path("/comments"),
                                    "comment",
                                    comment,
                                    "text",
                                    "Se på dette, @" + name))
                    .hasStatus(302);
        }
        assertThat(page(petter, path(""))).contains("Se på dette", "Fikk beskjed: " + name);
        var mails = mailsWithTheLink();
        for (int tries = 0; mails.isEmpty() && tries < 100; tries++) {
            Thread.sleep(200);
            mails = mailsWithTheLink();
        }
        assertThat(mails).hasSize(1).noneMatch(mail -> mail.contains("Se p"));
        assertThat(page(maja, path("/history"))).contains("Kommentar", "Se på dette");
    }

    List<String> mailsWithTheLink() {
        return Arrays.stream(mailServer.getReceivedMessagesForDomain(petter.address()))
                .map(GreenMailUtil::getWholeMessage)
                .filter(mail -> mail.contains("/entries/" + id))
                .toList();
    }

    @Test
    void anEmptyCommentIsShownAgainAndReadersWithoutThePermissionHaveNoForm() throws Exception {
        assertThat(post(maja, path("/comments"), "comment", ids.next().toString(), "text", " "))
                .hasStatus(422);
        var auditor = examples.with(Role.AUDITOR, maja);
        assertThat(page(auditor, path(""))).doesNotContain("/comments", "/files\"", "/links/new");
        assertThat(post(auditor, path("/comments"), "comment", ids.next().toString(), "text", "x"))
                .hasStatus(403);
        assertThat(post(petter, path("/links"), "relation", "USES", "to", id.toString()))
                .hasStatus(403);
    }

    @Test
    void aLinkIsFoundByNumberAndShownFromBothSidesUntilItIsRemoved() throws Exception {
        var other = stored("Driftshuset");
        var number = maja.scope().call(() -> register.entry(other)).number();
        assertThat(page(maja, path("/links/new?q=" + number)))
                .contains("Driftshuset", other.toString())
                .doesNotContain("value=\"" + id);
        assertThat(post(maja, path("/links"), "relation", "CAUSED_BY", "to", other.toString()))
                .hasStatus(302);
        assertThat(page(maja, path(""))).contains("Skyldes", "Driftshuset");
        var there = page(maja, "/registers/supplier/" + other);
        assertThat(there).contains("Årsak til", "Journalhuset");
        assertThat(page(maja, path("/history"))).contains("Skyldes", number + " Driftshuset");
        var link = Pattern.compile("/links/([0-9a-f-]{36})/remove").matcher(there);
        assertThat(link.find()).isTrue();
        assertThat(
                        post(
                                maja,
                                "/registers/supplier/"
                                        + other
                                        + "/links/"
                                        + link.group(1)
                                        + "/remove"))
                .hasStatus(302);
        assertThat(page(maja, path(""))).doesNotContain("Skyldes");
    }

    @Test
    void aFileIsSavedNeverShownAndItsNameIsEscaped() throws Exception {
        var file =
                new MockMultipartFile(
                        "files", "a\"; x=ø.pdf", "text/html", "%PDF-1.7 hei".getBytes());
        assertThat(
                        browser.post()
                                .uri(path("/files"))
                                .multipart()
                                .file(file)
                                .cookie(cookie(maja))
                                .with(csrf())
                                .exchange())
                .hasStatus(302);
        var shown = page(maja, path(""));
        var address = Pattern.compile("href=\"([^\"]*/files/[0-9a-f-]{36})\"").matcher(shown);
        assertThat(address.find()).isTrue();
        var fetched = get(petter, address.group(1));
        assertThat(fetched).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(fetched.getResponse().getContentAsString()).isEqualTo("%PDF-1.7 hei");
        var headers = fetched.getResponse();
        assertThat(headers.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''a%3B%20x%3D%C3%B8.pdf");
        assertThat(headers.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(get(examples.manager(), address.group(1))).hasStatus(404);
        assertThat(post(maja, path("/files"))).hasStatus(422);
    }

    @Test
    void aRestrictedEntryIsGoneForOthersWithAllThatSurroundsItUntilItIsLifted() throws Exception {
        var comment = ids.next().toString();
        post(petter, path("/comments"), "comment", comment, "text", "Hemmelig ord");
        assertThat(post(maja, path("/restriction"), "reason", "")).hasStatus(422);
        assertThat(
                        post(
                                maja,
                                path("/restriction"),
                                "reason",
                                "En kollega",
                                "readers",
                                maja.id().value().toString()))
                .hasStatus(302);
        assertThat(page(maja, path("/history"))).contains("Skjermet", "En kollega", "Hemmelig ord");
        for (var below : new String[] {"", "/history", "/qr.svg", "/restriction"}) {
            assertThat(get(petter, path(below)).getResponse().getStatus()).isIn(403, 404);
        }
        assertThat(page(petter, "/search?q=journalhuset")).doesNotContain(id.toString());
        assertThat(post(petter, path("/comments"), "comment", comment, "text", "x")).hasStatus(404);
        assertThat(post(maja, path("/restriction/lift"))).hasStatus(302);
        assertThat(page(petter, path(""))).contains("Hemmelig ord");
    }

    @Test
    void theSearchPageGroupsByRegisterAndSaysSoWhenItFindsNothing() throws Exception {
        assertThat(page(maja, "/search?q=journal"))
                .contains("Leverandører", "Journalhuset", "Ett treff");
        assertThat(page(maja, "/search?q=finnesikke")).contains("Ingen treff");
        assertThat(page(maja, "/search")).contains("alle registre");
    }

    @Test
    void theQrCodeIsAPictureOfTheLastingAddress() throws Exception {
        var picture = get(maja, path("/qr.svg"));
        assertThat(picture).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
        assertThat(picture.getResponse().getContentAsString()).startsWith("<svg");
        assertThat(page(maja, path(""))).contains("/entries/" + id);
        assertThat(get(maja, "/entries/" + id)).hasRedirectedUrl("/registers/supplier/" + id);
    }
}
