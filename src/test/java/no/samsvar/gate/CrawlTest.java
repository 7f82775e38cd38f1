package no.samsvar.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import no.samsvar.TextFile;
import no.samsvar.browser.BrowserTest;
import no.samsvar.browser.Look;
import no.samsvar.dpia.CaseExamples;
import no.samsvar.hosting.Hosted;
import no.samsvar.platform.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page of the program in three languages, two themes and two widths: nothing too wide, no
 * fault, nothing unsaid or said in another language, nothing from elsewhere, nothing too heavy.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CrawlTest extends BrowserTest implements SamsvarTest {

    /** Routes that answer with no page of their own, each with what it is. */
    private static final Path NO_PAGES = Path.of("src/test/resources/gate/no-pages.txt");

    /** As many as the smallest machine has processors for. */
    private static final int AT_ONCE = 2;

    private static final Pattern THING = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    @Autowired Examples examples;
    @Autowired Town town;
    @Autowired JdbcClient db;
    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired Hosted hosted;
    @Autowired CaseExamples cases;

    private final ExecutorService crawlers = Executors.newFixedThreadPool(AT_ONCE);
    private Scenes scenes;

    @BeforeAll
    void somebodyHasUsedTheProgram() {
        var manager = town.manager();
        var officer = town.officer(manager);
        var leader = examples.leader();
        var journeys = new Journeys(withoutScripts(Look.MAIN.getFirst()).page(), origin());
        scenes =
                new Scenes(Routes.toLookAt(requestMappingHandlerMapping), manager, officer, leader);
        scenes.walk(town, journeys);
        HostingScenes.add(scenes, hosted, examples);
        var assessing = examples.manager();
        DpiaScenes.add(scenes, cases, assessing, town.officer(assessing));
        journeys.setUp(firstStart());
        scenes.add(Scene.of("/set-up/{secret}", firstStart(), manager).publicly());
    }

    @AfterAll
    void rest() {
        crawlers.close();
        hosted.end();
    }

    /** The page of a program that no organisation has used yet. */
    private String firstStart() {
        db.sql("delete from installation").update();
        return town.setUp();
    }

    @Test
    void everyRouteHasAScene() throws Exception {
        var missing = new TreeSet<>(Routes.toLookAt(requestMappingHandlerMapping));
        missing.removeAll(scenes.routes());
        var noPages =
                Files.readAllLines(NO_PAGES).stream().map(line -> line.split(" ")[0]).toList();
        missing.removeAll(noPages);
        assertThat(missing).isEmpty();
        assertThat(noPages).doesNotContainAnyElementsOf(scenes.routes());
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsSoundInEveryLook(Language language) {
        crawl(language, scenes.in(language), Look.MAIN);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void everyPageIsAccessibleInEveryLook(Language language) {
        crawl(language, scenes.all(), Look.all().toList());
    }

    private void crawl(Language language, List<Scene> chosen, Collection<Look> judged) {
        var all =
                IntStream.range(0, AT_ONCE)
                        .mapToObj(part -> chosen.stream().filter(it -> part(it) == part).toList())
                        .map(scenes -> crawlers.submit(() -> crawled(language, scenes, judged)))
                        .toList()
                        .stream()
                        .map(CrawlTest::finished)
                        .toList();
        assertThat(all.stream().flatMap(it -> it.faults().stream())).isEmpty();
        assertThat(all.stream().mapToInt(Crawler::pages).sum()).isGreaterThan(chosen.size());
        // What was taken in one language may rightly be refused in the next: it is done already.
        assertThat(all.stream().flatMap(it -> it.blanksTaken().stream()))
                .isSubsetOf(Scenes.TAKE_BLANKS);
    }

    private Crawler crawled(Language language, List<Scene> scenes, Collection<Look> judged) {
        try (var screen = screen(Look.MAIN.getFirst())) {
            var crawler = new Crawler(screen, origin(), new Words(TextFile.all()), judged);
            scenes.forEach(scene -> crawler.look(language, scene));
            return crawler;
        }
    }

    /** What is about the same thing goes to the same crawler, so that nobody is overtaken. */
    private static int part(Scene scene) {
        var thing = THING.matcher(scene.path());
        var about = thing.find() ? thing.group() : scene.path();
        return Math.floorMod(about.hashCode(), AT_ONCE);
    }

    private static Crawler finished(Future<Crawler> crawler) {
        try {
            return crawler.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
