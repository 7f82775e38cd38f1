package no.samsvar.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import no.samsvar.Examples.Someone;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody who has no program that acts for them, and sends the forms of pages instead. */
record Colleague(MockMvcTester web, Someone who) {

    void send(String address, Map<String, String> form) {
        var session = new Cookie("session", who.session().text());
        var request = web.post().uri(address).with(csrf()).cookie(session);
        form.forEach(request::param);
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }
}
