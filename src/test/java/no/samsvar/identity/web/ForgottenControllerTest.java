package no.samsvar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Role;
import no.samsvar.identity.SignIn;
import no.samsvar.platform.Time;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class ForgottenControllerTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired GreenMail post;
    @Autowired SignIn signIn;
    @Autowired Authorisations authorisations;

    @Test
    void theMailedLinkLetsThePersonChooseANewPasswordAndEndsTheOldOne() throws Exception {
        var leader = examples.leader();
        ask(leader.address().toUpperCase());
        var link = link(mailTo(leader.address()).getFirst());
        var chosen = choose(link, "an entirely different sentence");
        assertThat(chosen).hasStatus(302);
        assertThat(signIn.signIn(leader.address(), Examples.PASSWORD, "here", ""))
                .isInstanceOf(SignIn.Wrong.class);
        assertThat(signIn.signIn(leader.address(), "an entirely different sentence", "here", ""))
                .isInstanceOf(SignIn.SignedIn.class);
        assertThat(choose(link, "a third sentence, once more")).hasStatus(404);
    }

    @Test
    void theLinkIsGoodForAnHour() throws Exception {
        var leader = examples.leader();
        ask(leader.address());
        var link = link(mailTo(leader.address()).getFirst());
        assertThat(at(Duration.ofMinutes(58), link)).hasStatusOk();
        assertThat(at(Duration.ofMinutes(62), link)).hasStatus(404);
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoMail() throws Exception {
        var known = examples.leader().address();
        var unknown = known.replace("person", "nobody");
        assertThat(text(ask(unknown))).isEqualTo(text(ask(known)));
        mailTo(known);
        assertThat(received(unknown)).isEmpty();
    }

    @Test
    void whoseAccessHasEndedGetsNoMail() throws Exception {
        var leader = examples.leader();
        var eva = examples.with(Role.EMPLOYEE, leader);
        leader.scope().run(() -> authorisations.end(eva.authorisation()));
        ask(eva.address());
        ask(leader.address());
        mailTo(leader.address());
        assertThat(received(eva.address())).isEmpty();
    }

    @Test
    void noMoreThanThreeMailsGoToAnAddressInAQuarter() {
        var leader = examples.leader();
        var now = Instant.now();
        Time.at(
                now,
                () -> {
                    for (int asked = 0; asked < 3; asked++) {
                        assertThat(ask(leader.address())).hasStatusOk();
                    }
                    assertThat(ask(leader.address())).hasStatus(429).bodyText().contains("kvarter");
                    return null;
                });
    }

    @Test
    void whatIsNoAddressIsSaidAtTheField() {
        assertThat(ask("lena")).hasStatus(422).bodyText().contains("address-error");
    }

    private MvcTestResult ask(String address) {
        return browser.post().uri("/forgotten").with(csrf()).param("address", address).exchange();
    }

    private MvcTestResult choose(String link, String password) {
        return browser.post().uri(link).with(csrf()).param("password", password).exchange();
    }

    private MvcTestResult at(Duration later, String link) {
        return Time.at(Instant.now().plus(later), () -> browser.get().uri(link).exchange());
    }

    private static String text(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString().replaceAll("name=\"_csrf\"[^>]*", "");
    }

    private static String link(String mail) {
        return mail.replaceAll("(?s).*(/invitation/[\\w-]+).*", "$1");
    }

    private List<String> mailTo(String address) throws Exception {
        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (received(address).isEmpty() && System.nanoTime() < patience) {
            Thread.sleep(100);
        }
        assertThat(received(address)).isNotEmpty();
        return received(address);
    }

    private List<String> received(String address) throws Exception {
        return Arrays.stream(post.getReceivedMessages())
                .filter(message -> GreenMailUtil.getHeaders(message).contains("To: " + address))
                .map(GreenMailUtil::getBody)
                .filter(text -> text.contains("bedt om et nytt passord"))
                .toList();
    }
}
