package no.samsvar.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.SamsvarTest;
import no.samsvar.TextFile;
import no.samsvar.browser.BrowserTest;
import no.samsvar.browser.Look;
import no.samsvar.platform.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the crawl does not let pass, each fault on a page that is sound but for it. */
class CrawlerTest extends BrowserTest implements SamsvarTest {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="nb"><head><title>Prøve</title>
            <meta name="viewport" content="width=device-width"></head>
            <body><main><h1>Prøve</h1>%s</main></body></html>
            """;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; img-src *; style-src 'self'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "wider than 320 | <table><td>Personopplysningssikkerhetshendelsesoversiktene</td></table>",
                "console: | <script src=\"/faulty.js\"></script>",
                "policy: style-src | <p style=\"color: red\">Rød</p>",
                "elsewhere: | <img alt=\"\" src=\"http://elsewhere.example/one.png\">",
                "answer: 404 | <img alt=\"\" src=\"/nowhere.png\">",
                "key: overview.today | <p>overview.today</p>",
                "other language: Our folder | <p>Our folder</p>",
                "other language: Kari | <p>Kari’s access ends on 3 May.</p>",
                "unfinished: {0} | <p>Om {0} dager</p>",
                "axe image-alt | <img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">"
            })
    void aFaultIsTold(String told, String fault) {
        assertThat(faults(fault)).anySatisfy(one -> assertThat(one).contains(told.strip()));
    }

    @ParameterizedTest
    @CsvSource({"<p>Mappen vår</p>", "'<p lang=\"en\">Our folder</p>'"})
    void aSoundPageIsLetPass(String text) {
        assertThat(faults(text)).isEmpty();
    }

    private List<String> faults(String body) {
        var screen = screen(Look.MAIN.getFirst());
        screen.page()
                .route(
                        "**/trial",
                        route ->
                                route.fulfill(
                                        new Route.FulfillOptions()
                                                .setContentType("text/html; charset=utf-8")
                                                .setHeaders(
                                                        Map.of("Content-Security-Policy", POLICY))
                                                .setBody(PAGE.formatted(body))));
        screen.page()
                .route(
                        "**/faulty.js",
                        route ->
                                route.fulfill(
                                        new Route.FulfillOptions()
                                                .setContentType("text/javascript")
                                                .setBody("console.error('faulty');")));
        var crawler = new Crawler(screen, origin(), new Words(TextFile.all()), Look.MAIN);
        var scene =
                new Scene(
                        "trial",
                        "/trial",
                        Optional.empty(),
                        200,
                        _ -> {},
                        List.of(Look.NARROW, Look.WIDE));
        crawler.look(Language.NB, scene);
        return crawler.faults();
    }
}
