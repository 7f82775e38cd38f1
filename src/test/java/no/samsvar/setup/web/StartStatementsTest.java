package no.samsvar.setup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import no.samsvar.Statements;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How often the pages of the first start ask the database, however much there is on them. */
@NullUnmarked
class StartStatementsTest implements SamsvarTest {

    private static final int OF_A_PAGE = 12;

    /** What each register that lines become is read with, for comparing its entries. */
    private static final int OF_EDITIONS = 60;

    private static final Pattern CHOICE =
            Pattern.compile("name=\"(lines\\[\\d+]\\.)choice\" value=\"FITS\" checked");
    private static final String LINE = "name=\"%sline\" value=\"([^\"]+)\"";

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;

    Cookie session;

    @BeforeEach
    void aClinicThatHasTakenEverythingIn() throws Exception {
        session = new Cookie("session", examples.leader().session().text());
        for (var page : List.of("systems", "processing", "risks", "routines", "year")) {
            var send = browser.post().uri("/start/" + page).cookie(session).with(csrf());
            var text = text("/start/" + page);
            var choices = CHOICE.matcher(text);
            while (choices.find()) {
                var name = choices.group(1);
                var line = Pattern.compile(LINE.formatted(Pattern.quote(name))).matcher(text);
                assertThat(line.find()).isTrue();
                send = send.param(name + "choice", "FITS").param(name + "line", line.group(1));
            }
            assertThat(send.param("version", "0").exchange()).hasStatus(302);
        }
    }

    String text(String path) throws Exception {
        return browser.get()
                .uri(path)
                .cookie(session)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    List<String> asked(String path) throws Exception {
        return Statements.of(
                        () ->
                                assertThat(browser.get().uri(path).cookie(session).exchange())
                                        .hasStatusOk())
                .stream()
                .filter(sql -> !sql.contains("set_config") && !sql.contains("session"))
                .toList();
    }

    @Test
    void aPageOfProposalsAsksAsOftenHoweverManyThereAre() throws Exception {
        for (var page : List.of("house", "systems", "processing", "risks", "routines", "year")) {
            assertThat(asked("/start/" + page)).as(page).hasSizeLessThanOrEqualTo(OF_A_PAGE);
        }
    }

    @Test
    void theEndAndTheEditionsAreBoundedToo() throws Exception {
        assertThat(asked("/start/done")).hasSizeLessThanOrEqualTo(2 * OF_A_PAGE);
        assertThat(asked("/start/editions")).hasSizeLessThanOrEqualTo(OF_EDITIONS);
    }
}
