package no.samsvar.rights.web;

import static no.samsvar.processing.ProcessingExamples.journal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.rights.NoticeExamples;
import no.samsvar.rights.RecordChange;
import no.samsvar.rights.notice.Notices;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class NoticePagesTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired NoticeExamples example;
    @Autowired ProcessingExamples processing;

    private Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    private MvcTestResult get(Someone who, String path) {
        return browser.get()
                .uri(path)
                .cookie(new Cookie("session", who.session().text()))
                .exchange();
    }

    private MvcTestResult post(Someone who, String path, Map<String, String> form) {
        var request =
                browser.post()
                        .uri(path)
                        .with(csrf())
                        .cookie(new Cookie("session", who.session().text()));
        form.forEach(request::param);
        return request.exchange();
    }

    @Test
    void whatIsLackingLeadsToTheFieldWhereItIsMended() {
        var journal = processing.own(lena, journal(processing.house(lena)));

        assertThat(get(lena, "/notice"))
                .hasStatusOk()
                .bodyText()
                .contains("/notice/settings#field-contact")
                .contains("/notice/activities/" + journal + "#field-origins");
    }

    @Test
    @Requirement("RGT-03")
    void theLeaderReadsItAsAPatientThenHandsItOutAndAnyoneReadsItWhileItIsOpen() {
        example.whole(lena);
        var path = Notices.path(lena.organisation());
        assertThat(browser.get().uri(path).exchange()).hasStatus(404);
        assertThat(get(lena, "/notice/publish"))
                .bodyText()
                .contains("Er den kort, åpen og lett å forstå?");
        assertThat(post(lena, "/notice/publish", Map.of("seen", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("field-open");

        assertThat(post(lena, "/notice/publish", Map.of("seen", "0", "open", "true")))
                .hasStatus(302);

        assertThat(browser.get().uri(path).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Gi og dokumentere helsehjelp", "Legesenteret Nord AS");
        assertThat(browser.get().uri(path + "/short.pdf?language=en").exchange()).hasStatusOk();

        assertThat(post(lena, "/notice/close", Map.of())).hasStatus(302);
        assertThat(browser.get().uri(path).exchange()).hasStatus(404);
        assertThat(browser.get().uri(path + "/short.pdf").exchange()).hasStatus(404);
    }

    @Test
    void todayTellsWhoeverApprovesWhenTheRecordSaysSomethingElse() {
        var house = processing.house(lena);
        processing.own(lena, journal(house));
        example.told(lena);
        example.handOut(lena, 0, false);
        var employee = examples.with(Role.EMPLOYEE, lena);
        var sentence = "Informasjonen til pasientene stemmer ikke lenger med protokollen";
        assertThat(get(lena, "/")).bodyText().doesNotContain(sentence);

        processing.own(lena, RecordChange.titled(journal(house), "Vaksinasjon"));

        assertThat(get(lena, "/")).bodyText().contains(sentence);
        assertThat(get(employee, "/")).bodyText().doesNotContain(sentence);
        assertThat(get(lena, "/notice/editions")).bodyText().contains("<ins>");
    }

    @Test
    void theAnswerToAnAccessRequestIsReadyToFillIn() {
        assertThat(get(lena, "/notice/letters")).hasStatusOk();
        assertThat(get(lena, "/notice/letters/access-answer.docx?language=nn")).hasStatusOk();
        assertThat(get(lena, "/notice/letters/access-answer.xlsx")).hasStatus(404);
        assertThat(get(lena, "/deviations/letter.docx?language=en")).hasStatusOk();
    }
}
