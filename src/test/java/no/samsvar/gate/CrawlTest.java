package no.samsvar.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.browser.BrowserTest;
import no.samsvar.browser.Look;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the program, as a leader meets them by its own links, in every look. */
class CrawlTest extends BrowserTest implements SamsvarTest {

    /** Routes that no link of a leader's pages leads to, each with what tries it instead. */
    private static final Path ELSEWHERE = Path.of("src/test/resources/gate/not-crawled.txt");

    @Autowired MockMvcTester web;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired RegisterKinds kinds;
    @Autowired NewId ids;
    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    Someone lena;
    Map<String, String> found;

    static Stream<Look> looks() {
        return Boolean.getBoolean("samsvar.crawl.all") ? Look.all() : Look.MAIN.stream();
    }

    @BeforeEach
    void walkThroughAnOrganisationThatHasOneOfEach() {
        lena = examples.manager();
        kinds.all().forEach(this::store);
        found = new Paths(routes(), this::page).from(List.of("/", "/me"));
    }

    private <F extends Record> void store(RegisterKind<F> kind) {
        lena.scope()
                .run(
                        () ->
                                register.create(
                                        kind,
                                        new EntryId(ids.next()),
                                        Samples.of(kind.fields()),
                                        new EntryFields(lena.id().value(), null, null, null)));
    }

    private String page(String path) {
        var answer =
                web.get()
                        .uri(URI.create(path))
                        .cookie(new jakarta.servlet.http.Cookie("session", lena.session().text()))
                        .exchange()
                        .getResponse();
        assertThat(answer.getStatus()).as(path).isLessThan(400);
        var type = answer.getContentType();
        try {
            return type != null && type.startsWith(MediaType.TEXT_HTML_VALUE)
                    ? answer.getContentAsString()
                    : "";
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> routes() {
        var routes = new ArrayList<String>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach(
                        (info, method) -> {
                            var methods = info.getMethodsCondition().getMethods();
                            if (methods.contains(RequestMethod.GET)
                                    && method.getBeanType().getName().startsWith("no.samsvar")) {
                                routes.addAll(info.getPatternValues());
                            }
                        });
        return routes;
    }

    @Override
    protected void prepare(BrowserContext context) {
        context.addCookies(List.of(new Cookie("session", lena.session().text()).setUrl(origin())));
    }

    @Test
    void everyRouteIsMetOrTriedElsewhere() throws Exception {
        var met = new TreeSet<String>();
        found.keySet().forEach(route -> met.add(route.replaceFirst(" .*", "")));
        var missing = new TreeSet<>(routes());
        missing.removeAll(met);
        Files.readAllLines(ELSEWHERE).forEach(line -> missing.remove(line.split(" ")[0]));
        assertThat(missing).isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("looks")
    void everyPageIsSound(Look look) {
        found.forEach(
                (route, path) -> {
                    if (!page(path).isEmpty()) {
                        look(look, "crawl" + route.replaceAll("[^a-z]+", "-"), path);
                    }
                });
    }
}
