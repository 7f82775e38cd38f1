package no.samsvar.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a request holds of people stays out of the log, in either of its forms. */
@NullUnmarked
class LogTest implements SamsvarTest {

    private static final String CANARY = "Kanari Normann 13116900216";
    private static final List<String> TRACES = List.of("Kanari", "Normann", "13116900216");

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired ProblemAnswers answers;
    @Autowired JdbcClient db;

    @Value("${local.server.port}")
    int port;

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @BeforeEach
    void listen() {
        heard.start();
        root().addAppender(heard);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(heard);
    }

    @Test
    void whatIsTypedIsNotLogged() {
        var leader = examples.leader();
        var session = new Cookie("session", leader.session().text());
        browser.get()
                .uri("/registers/supplier?q={q}&page={q}", CANARY, CANARY)
                .cookie(session)
                .exchange();
        browser.get().uri("/registers/supplier/{id}", CANARY).cookie(session).exchange();
        browser.get().uri("/{path}", CANARY).cookie(session).exchange();
        browser.post()
                .uri("/registers/supplier")
                .cookie(session)
                .with(csrf())
                .param("title", CANARY)
                .param("agreementFrom", CANARY)
                .param("id", CANARY)
                .exchange();
        browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("address", "Kanari@Normann.example")
                .param("password", CANARY)
                .exchange();
        browser.post()
                .uri("/api/v1/suppliers")
                .header("Authorization", "Bearer Kanari")
                .contentType("application/json")
                .content("{\"title\": " + CANARY)
                .exchange();
        assertThat(log()).doesNotContain(TRACES);
    }

    @Test
    void whatTomcatCannotReadIsNotLogged() throws Exception {
        send("GET /registers/supplier?q={Kanari|Normann} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        send("GET /Kanari\u0001Normann HTTP/1.1\r\nHost: localhost\r\n\r\n");
        send(
                "GET /sign-in?Kanari=%zz&x=%Normann HTTP/1.1\r\nHost: localhost\r\nCookie: \"Kanari=Normann\u0001\r\nConnection: close\r\n\r\n");
        assertThat(log()).doesNotContain(TRACES);
    }

    @Test
    void aFaultOfOursIsLoggedWithWhereItAroseAndWithoutWhatWasTyped() {
        var request = new MockHttpServletRequest("POST", "/invitation/Kanari");
        answers.answer(
                new IllegalStateException(CANARY, new DuplicateKeyException(CANARY)), request);
        assertThat(log())
                .doesNotContain(TRACES)
                .contains("Reference ", "DuplicateKeyException", "LogTest");
    }

    /** A unique key's detail quotes what was stored. */
    @Test
    void theDatabasesDetailsStayThere() {
        assertThatThrownBy(() -> db.sql("select '{Kanari'::jsonb").query().singleValue())
                .hasStackTraceContaining("PSQLException")
                .hasMessageNotContaining("Detail");
    }

    private void send(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().readNBytes(12);
        }
    }

    private String log() {
        var encoder = new StructuredLogEncoder();
        encoder.setContext(root().getLoggerContext());
        encoder.setFormat("ecs");
        encoder.start();
        return heard.list.stream()
                .map(event -> new String(encoder.encode(event), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static Logger root() {
        return ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("ROOT");
    }
}
