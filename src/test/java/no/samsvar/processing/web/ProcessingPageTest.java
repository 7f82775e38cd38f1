package no.samsvar.processing.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.platform.NewId;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.processing.ProcessingExamples.House;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads pages of the record and sends their forms as somebody in a house of their own. */
@NullUnmarked
abstract class ProcessingPageTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired ProcessingExamples processing;
    @Autowired NewId ids;

    Someone lena;
    House house;

    @BeforeEach
    void aHouse() {
        lena = examples.manager();
        house = processing.house(lena);
    }

    MvcTestResult get(Someone who, String path) {
        return browser.get().uri(path).cookie(session(who)).exchange();
    }

    /** The page's words, without markup. */
    String words(String path) {
        var answer = get(lena, path);
        if (answer.getResponse().getStatus() != 200) {
            throw new AssertionError(path + " " + answer.getResponse().getStatus());
        }
        return text(answer)
                .replaceAll("(?s)<(style|script|option).*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    /** The parameters are names and values in turn. */
    MvcTestResult post(Someone who, String path, String... parameters) {
        var request = browser.post().uri(path).with(csrf()).cookie(session(who));
        for (int at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cookie session(Someone who) {
        return new Cookie("session", who.session().text());
    }
}
