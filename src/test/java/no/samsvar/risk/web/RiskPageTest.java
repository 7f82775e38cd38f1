package no.samsvar.risk.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import no.samsvar.Examples.Someone;
import no.samsvar.risk.RiskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the tests of risk's pages do: ask for a page, send a form. */
abstract class RiskPageTest extends RiskTest {

    @Autowired MockMvcTester browser;

    MvcTestResult get(Someone who, String path) {
        return browser.get().uri(path).cookie(session(who)).exchange();
    }

    MvcTestResult post(Someone who, String path, Map<String, List<String>> form) {
        var request = browser.post().uri(path).with(csrf()).cookie(session(who));
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    static Cookie session(Someone who) {
        return new Cookie("session", who.session().text());
    }
}
