package no.samsvar.dpia.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.dpia.DpiaExamples;
import no.samsvar.dpia.DpiaTest;
import no.samsvar.platform.Secret;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.Restriction;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class ContributionsTest extends DpiaTest {

    private static final RequestForm ASKED =
            new RequestForm(
                    "GPS-huset",
                    "Sporing",
                    Set.of(SupplierQuestion.WHERE),
                    "Hvem svarer på natten?",
                    TODAY.plusDays(10));

    @Autowired Contributions contributions;
    @Autowired MockMvcTester browser;

    EntryId dpia;
    Secret secret;

    @BeforeEach
    void aRequest() {
        dpia = made(DpiaExamples.named("HEMMELIG SAK"));
        secret = as(pia, () -> contributions.ask(dpia, ASKED, Language.NB, Map.of()));
    }

    MvcTestResult page() {
        return browser.get().uri("/supplier-answer/" + secret.text()).exchange();
    }

    MvcTestResult send(String first, String second, String who) {
        return browser.post()
                .uri("/supplier-answer/" + secret.text())
                .with(csrf())
                .param("answer.0", first)
                .param("answer.1", second)
                .param("answeredBy", who)
                .param("ownMadeOn", "2026-05-04")
                .exchange();
    }

    Contribution kept() {
        return as(pia, () -> contributions.of(dpia)).getFirst();
    }

    @Test
    @Requirement({"DPIA-01", "DPIA-72"})
    void theSupplierReadsItsQuestionsAloneAndAnswersWithoutAnAccount() {
        assertThat(page())
                .hasStatusOk()
                .bodyText()
                .contains("GPS-huset", "Sporing", "Hvem svarer på natten?", "Hvor lagres")
                .doesNotContain("HEMMELIG SAK");
        assertThat(send("I Norge", "Vakten", "Siri, sikkerhet")).hasStatusOk();
        assertThat(kept().answered())
                .extracting(Contribution.Answered::answer)
                .containsExactly("I Norge", "Vakten");
        assertThat(kept().answeredBy()).isEqualTo("Siri, sikkerhet");
        assertThat(kept().ownMadeOn()).isEqualTo("2026-05-04");
        assertThat(kept().deadline()).isEqualTo(ASKED.deadline());
        assertThat(page()).hasStatusOk().bodyText().doesNotContain("I Norge", "Vakten");
        send("I India", "Ingen", "Noen andre");
        assertThat(kept().answeredBy()).isEqualTo("Siri, sikkerhet");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() {
        assertThat(send("I Norge", "", "")).hasStatus(422).bodyText().contains("I Norge");
        assertThat(send("", "", "Siri")).hasStatus(422).bodyText().contains("Svar på minst ett");
        assertThat(kept().answeredAt()).isNull();
    }

    @Test
    void aLinkThatIsWithdrawnOrExpiredAnswersLikeOneThatNeverWas() {
        var never = browser.get().uri("/supplier-answer/" + Secret.random().text()).exchange();
        assertThat(never).hasStatus(404);
        var late = TODAY.plusDays(25).atStartOfDay(Time.OSLO).toInstant().plus(Duration.ofHours(1));
        assertThat(
                        Time.<Boolean, RuntimeException>at(
                                late, () -> contributions.open(secret).isPresent()))
                .isFalse();
        by(pia, () -> contributions.revoke(dpia, kept().id()));
        assertThat(page()).hasStatus(404);
        assertThat(send("a", "b", "c")).hasStatus(404);
        assertThat(kept().answeredAt()).isNull();
    }

    @Test
    void theAnswersReachACaseThatFewMaySee() {
        by(pia, () -> register.restrict(dpia, new Restriction("Varsel", Set.of(pia.id()))));
        assertThat(send("I Norge", "Vakten", "Siri")).hasStatusOk();
        assertThat(kept().answeredAt()).isNotNull();
    }
}
