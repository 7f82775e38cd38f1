package no.samsvar.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NullUnmarked
class ManagementTest implements SamsvarTest {

    private static final String LATE =
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            values ('no-such-job', ?, ?, false, 1)
            """;

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired JdbcClient db;

    @Value("${local.management.port}")
    int port;

    @Test
    void itSaysWhetherItLivesAndWhetherItIsReady() throws Exception {
        assertThat(get("/health/live").body()).contains("\"status\":\"UP\"").doesNotContain("db");
        assertThat(get("/health/ready").body()).contains("\"status\":\"UP\"", "\"db\"");
        assertThat(get("/health").body()).contains("\"diskSpace\"", "\"dbScheduler\"");
    }

    @Test
    void theFiguresHoldRoutesAndNoAddressesAndNobodysName() throws Exception {
        var leader = examples.leader();
        browser.get().uri("/registers/supplier?q=Kari+Canary").cookie(cookie(leader)).exchange();
        browser.get()
                .uri("/registers/supplier/" + UUID.randomUUID())
                .cookie(cookie(leader))
                .exchange();
        var figures = get("/metrics").body();
        assertThat(figures)
                .contains("http_server_requests_seconds_count", "uri=\"/registers/{kind}\"")
                .contains("samsvar_release{", "jvm_memory_used_bytes", "hikaricp_connections")
                .doesNotContain("Canary", leader.address());
        for (var line : figures.lines().filter(it -> !it.startsWith("#")).toList()) {
            assertThat(line).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-").doesNotContain("@");
        }
    }

    @Test
    void aJobThatNobodyBeginsIsCounted() throws Exception {
        var name = UUID.randomUUID().toString();
        var before = figure("samsvar_jobs_late");
        db.sql(LATE)
                .params(name, Instant.now().minusSeconds(600).atOffset(ZoneOffset.UTC))
                .update();
        try {
            assertThat(figure("samsvar_jobs_late")).isEqualTo(before + 1);
        } finally {
            db.sql("delete from scheduled_tasks where task_instance = ?").param(name).update();
        }
    }

    @Test
    void nothingElseIsThereAndNothingOfItOnThePagesPort() throws Exception {
        for (var path : new String[] {"/env", "/beans", "/heapdump", "/loggers", "/", "/sign-in"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        var leader = examples.leader();
        for (var path : new String[] {"/health", "/health/ready", "/metrics"}) {
            assertThat(browser.get().uri(path).cookie(cookie(leader)).exchange()).hasStatus(404);
        }
    }

    private static Cookie cookie(Examples.Someone who) {
        return new Cookie("session", who.session().text());
    }

    private double figure(String name) throws Exception {
        return get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + port + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
