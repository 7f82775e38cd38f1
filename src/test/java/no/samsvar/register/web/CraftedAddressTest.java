package no.samsvar.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.ApiTokens;
import no.samsvar.register.web.api.ApiCaller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An address that somebody made up is answered in words, never as a fault of ours. */
class CraftedAddressTest implements SamsvarTest {

    @Autowired MockMvcTester web;
    @Autowired Examples examples;
    @Autowired ApiTokens tokens;

    static String place(String value) {
        var text = UUID.randomUUID() + "|" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=-changed", "sort=review", "sort=agreementFrom", "sort=title"})
    void aMadeUpPlaceInAListIsRefusedInWords(String sort) {
        var maja = examples.manager();
        var session = new Cookie("session", maja.session().text());
        var api = ApiCaller.of(web, examples, tokens, maja, true);
        for (var where : new String[] {"after", "before"}) {
            // Every text is a place among texts but one that PostgreSQL cannot keep.
            var value = sort.endsWith("title") ? "a\0b" : "never";
            var query = "/registers/supplier?" + sort + "&" + where + "=" + place(value);
            var page = web.get().uri(query).cookie(session).exchange();
            assertThat(page).as(query).hasStatus(422);
            assertThat(page).bodyText().contains("Åpne listen på nytt");
            assertThat(api.get("/api/v1" + query)).as(query).hasStatus(422);
        }
    }

    @ParameterizedTest
    @CsvSource({"q,a~b", "f.title,a~b", "f.review,never", "f.owner,nobody", "sort,~"})
    void aMadeUpWordOrFilterIsNoFaultOfOurs(String name, String text) {
        var maja = examples.manager();
        var session = new Cookie("session", maja.session().text());
        var value = text.replace('~', '\0');
        var page =
                web.get().uri("/registers/supplier").param(name, value).cookie(session).exchange();
        assertThat(page.getResponse().getStatus()).isLessThan(500);
        var api = ApiCaller.of(web, examples, tokens, maja, true);
        var answer = api.get("/api/v1/registers/supplier", name, value);
        assertThat(answer.getResponse().getStatus()).isLessThan(500);
    }
}
