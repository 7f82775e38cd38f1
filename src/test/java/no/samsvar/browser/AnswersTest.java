package no.samsvar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = DemoServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AnswersTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private String assetOf(String name) throws Exception {
        var address = Pattern.compile("/assets/[0-9a-f]{16}/" + Pattern.quote(name));
        var found = address.matcher(get("/").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @ParameterizedTest
    @CsvSource({
        "rule, 422, Risikoen har verdi 16 og kan ikke aksepteres.",
        "absent, 404, Vi finner ikke siden",
        "stale, 409, Noen andre endret dette før deg",
        "other, 500, Noe gikk galt hos oss"
    })
    void aFailureIsAPageInWords(String how, int status, String words) throws Exception {
        var answer = get("/demo/fail/" + how);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words).doesNotContain("secret", "Exception");
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
    }

    @ParameterizedTest
    @CsvSource({
        "rule, 422, demo.rule, Risikoen har verdi 16 og kan ikkje aksepterast.",
        "absent, 404, platform.not-found, Vi finn ikkje sida",
        "stale, 409, platform.stale, Nokon andre endra dette før deg",
        "other, 500, platform.failed, Noko gjekk gale hos oss"
    })
    void aProgramIsToldOfAFailureInAProblemDocument(
            String how, int status, String code, String title) throws Exception {
        var answer = get("/api/demo/fail/" + how, "Accept-Language", "nn");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"type\":\"https://samsvar.no/problems/" + code + "\"",
                        "\"title\":\"" + title + "\"",
                        "\"status\":" + status,
                        "\"instance\":\"/api/demo/fail/" + how + "\"")
                .doesNotContain("secret");
    }

    @Test
    void anAddressThatLeadsNowhereIsAPageOfOurs() throws Exception {
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").body()).contains("Vi finner ikke siden", "<nav");
        assertThat(header(get("/api/nowhere"), "Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    void aPageThatFailsWhileItIsWrittenIsNeverHalfAPage() throws Exception {
        var answer = get("/demo/half");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).containsOnlyOnce("<html").contains("Noe gikk galt hos oss");
    }

    @Test
    void aFormThatDoesNotComeFromOurPageIsRefusedInWords() throws Exception {
        var forged =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/language"))
                        .POST(HttpRequest.BodyPublishers.ofString("language=en"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .build();
        var answer = BROWSER.send(forged, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Du har ikke tilgang til dette");
    }

    @ParameterizedTest
    @CsvSource({"/", "/nowhere", "/demo/half", "/api/nowhere"})
    void everyAnswerTellsTheBrowserWhatItMayNotDo(String path) throws Exception {
        var answer = get(path);
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @Test
    void anAssetIsCompressedAndKeptForGood() throws Exception {
        var answer = get(assetOf("app.css"), "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(answer, "Content-Type")).startsWith("text/css");
    }

    @Test
    void theStyleSheetNamesTheFontByItsContent() throws Exception {
        assertThat(get(assetOf("app.css")).body()).contains("url(" + assetOf("inter.woff2") + ")");
    }

    @Test
    void anAssetUnderAnotherHashIsNotFound() throws Exception {
        assertThat(get("/assets/0000000000000000/app.css").statusCode()).isEqualTo(404);
        assertThat(get("/assets/../application.properties").statusCode()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"nn-NO, nn", "no, nb", "'pl, en;q=0.5', en", "pl, nb", "'', nb"})
    void theBrowsersLanguageIsKept(String accepted, String shown) throws Exception {
        var answer = accepted.isEmpty() ? get("/") : get("/", "Accept-Language", accepted);
        assertThat(answer.body()).contains("<html lang=\"" + shown + "\"");
    }

    @Test
    void theChosenLanguageGoesBeforeTheBrowsers() throws Exception {
        assertThat(get("/", "Accept-Language", "nb", "Cookie", "language=en").body())
                .contains("<html lang=\"en\"");
    }
}
