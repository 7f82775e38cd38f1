package no.samsvar.hosting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Address;
import no.samsvar.identity.Profile;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.Organisation;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.text.Language;
import no.samsvar.setup.Foundation;
import no.samsvar.setup.Founder;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class HostingTest implements SamsvarTest {

    private static final Pattern LINK = Pattern.compile("/set-up/[A-Za-z0-9_-]+");

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Hosted hosted;
    @Autowired Foundation foundation;
    @Autowired GreenMail mails;
    @Autowired ScopedWork work;
    @Autowired JdbcClient db;

    private Someone operator;

    @BeforeEach
    void somebodyRunsItForOthers() {
        operator = hosted.begin();
    }

    @AfterEach
    void nobodyDoesAnyMore() {
        hosted.end();
    }

    @Test
    void aNewOrganisationsRecordNamesTheOperatorAsProcessorWithTheAgreement() {
        var leader = examples.leader();
        var supplier =
                work.read(
                        leader.scope(),
                        () ->
                                db.sql(
                                                """
                                                select entry.title, likely_role, agreement, agreement_from,
                                                    organisation_number, role_reason, contact
                                                from supplier join entry on entry.id = entry_id
                                                """)
                                        .query()
                                        .singleRow());
        assertThat(supplier)
                .containsEntry("title", "Driftsforeningen")
                .containsEntry("likely_role", "PROCESSOR")
                .containsEntry("agreement", true)
                .containsEntry("organisation_number", "974760673");
        assertThat(supplier.get("agreement_from")).hasToString("2026-11-01");
        assertThat((String) supplier.get("role_reason")).contains("DBA-2026-7");
        assertThat(get(leader, "/registers/system")).hasStatusOk().bodyText().contains("Samsvar");
        assertThat(get(leader, "/registers/supplier")).bodyText().contains("Driftsforeningen");
    }

    @Test
    void anInvitationIsMailedAndOpensOnce() throws Exception {
        var address = "ny" + System.nanoTime() + "@klinikk.example";
        var answer = post(operator, "/operator/invitations", "address", address);
        assertThat(answer).hasStatusOk().bodyText().contains(address);
        var path = linkIn(answer.getResponse().getContentAsString());
        assertThat(mailTo(address)).contains(path);
        assertThat(get(operator, "/operator")).bodyText().contains(address);
        assertThat(browser.get().uri(path).exchange()).hasStatusOk();
        foundBy(path);
        assertThat(browser.get().uri(path).exchange()).hasStatus(404);
        assertThat(get(operator, "/operator")).bodyText().doesNotContain(address);
    }

    @Test
    void aWithdrawnInvitationOpensNothing() throws Exception {
        var path =
                linkIn(
                        post(operator, "/operator/invitations", "address", "")
                                .getResponse()
                                .getContentAsString());
        var page = get(operator, "/operator").getResponse().getContentAsString();
        var withdraw = Pattern.compile("/operator/invitations/[^/]*/withdraw").matcher(page);
        while (withdraw.find()) {
            assertThat(post(operator, withdraw.group())).hasStatus(302);
        }
        assertThat(browser.get().uri(path).exchange()).hasStatus(404);
        assertThat(post(operator, "/operator/invitations/" + UUID.randomUUID() + "/withdraw"))
                .hasStatus(404);
    }

    @Test
    void whoeverSignsUpGetsTheLinkAtTheirOwnAddressAndNotTooOften() throws Exception {
        var address = "meg" + System.nanoTime() + "@klinikk.example";
        assertThat(browser.get().uri("/sign-in").exchange()).bodyText().contains("/sign-up");
        assertThat(browser.get().uri("/sign-up").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Driftsforeningen", "Dere bruker Samsvar som det er.");
        var asked = signUp(address);
        assertThat(asked).hasStatusOk().bodyText().doesNotContain("/set-up/");
        var path = linkIn(mailTo(address));
        assertThat(browser.get().uri(path).exchange()).hasStatusOk();
        signUp(address);
        signUp(address);
        assertThat(signUp(address)).hasStatus(429);
        assertThat(signUp("not an address")).hasStatus(422);
    }

    @Test
    void withoutAnOperatorOrAnOpenDoorThereIsNoSignUp() {
        hosted.end();
        assertThat(browser.get().uri("/sign-up").exchange()).hasStatus(404);
        assertThat(signUp("noen@klinikk.example")).hasStatus(404);
        assertThat(browser.get().uri("/sign-in").exchange()).bodyText().doesNotContain("/sign-up");
    }

    @Test
    void whoeverIsKeptOutIsToldWhyAndComesBackToWhatWasThere() {
        var leader = examples.leader();
        var path = "/operator/organisations/" + leader.organisation().value();
        var name = requireNonNull(examples.access(leader).membership()).name();
        var found = "/operator?q=" + name;
        assertThat(post(operator, path + "/close", "reason", "")).hasStatus(422);
        assertThat(post(operator, path + "/close", "reason", "Avtalen er sagt opp."))
                .hasStatus(302);
        assertThat(get(leader, "/registers/supplier")).hasStatus(403);
        assertThat(get(leader, "/")).hasStatus(302).hasRedirectedUrl("/closed");
        assertThat(get(leader, "/closed"))
                .bodyText()
                .contains("Avtalen er sagt opp.", "drift@driftsforeningen.example");
        assertThat(get(operator, found)).bodyText().contains("Avtalen er sagt opp.");
        var other = examples.leader();
        assertThat(get(other, "/closed")).bodyText().doesNotContain("Avtalen er sagt opp.");
        assertThat(post(operator, path + "/open")).hasStatus(302);
        assertThat(get(leader, "/registers/supplier")).hasStatusOk();
        assertThat(post(operator, path + "/open")).hasStatus(404);
    }

    @Test
    void onlyAnOperatorReachesTheOperatorsPagesAndNoOther() {
        var leader = examples.leader();
        for (var path : List.of("/operator", "/host")) {
            assertThat(get(operator, path)).hasStatusOk();
            assertThat(get(leader, path)).hasStatus(403);
        }
        assertThat(get(operator, "/")).hasRedirectedUrl("/operator");
        for (var path : List.of("/registers/supplier", "/access", "/deviations/report")) {
            assertThat(get(operator, path)).as(path).hasStatus(403);
        }
        var close = "/operator/organisations/" + leader.organisation().value() + "/close";
        assertThat(post(leader, close, "reason", "Nei")).hasStatus(403);
        assertThat(get(operator, close)).hasStatusOk();
        assertThat(get(operator, "/operator/organisations/" + UUID.randomUUID() + "/close"))
                .hasStatus(404);
        assertThat(
                        post(
                                operator,
                                "/operator/organisations/" + UUID.randomUUID() + "/close",
                                "reason",
                                "Nei"))
                .hasStatus(404);
    }

    private void foundBy(String path) {
        var secret = Secret.shown(path.substring("/set-up/".length()));
        foundation.first(
                secret,
                new Organisation("Nyklinikken", Kind.CLINIC, Profile.SMALL, Language.NB),
                new Founder(
                        "Nina Ny",
                        new Address("nina" + System.nanoTime() + "@ny.example"),
                        Examples.PASSWORD));
    }

    private MvcTestResult signUp(String address) {
        return browser.post().uri("/sign-up").with(csrf()).param("address", address).exchange();
    }

    private MvcTestResult get(Someone who, String path) {
        return browser.get().uri(path).cookie(cookie(who)).exchange();
    }

    private MvcTestResult post(Someone who, String path, String... field) {
        var request = browser.post().uri(path).with(csrf()).cookie(cookie(who));
        if (field.length > 0) {
            request.param(field[0], field[1]);
        }
        return request.exchange();
    }

    private static Cookie cookie(Someone who) {
        return new Cookie("session", who.session().text());
    }

    private static String linkIn(String text) {
        var found = LINK.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String mailTo(String address) throws Exception {
        var text = new StringBuilder();
        for (var mail : mails.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                text.append(mail.getContent());
            }
        }
        return text.toString();
    }
}
