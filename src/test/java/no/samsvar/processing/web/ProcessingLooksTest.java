package no.samsvar.processing.web;

import static no.samsvar.processing.ProcessingExamples.backup;
import static no.samsvar.processing.ProcessingExamples.journal;
import static no.samsvar.processing.ProcessingExamples.named;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.browser.BrowserTest;
import no.samsvar.browser.Look;
import no.samsvar.platform.NewId;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.processing.round.Asked;
import no.samsvar.processing.round.RoundId;
import no.samsvar.processing.round.Rounds;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class ProcessingLooksTest extends BrowserTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired ProcessingExamples processing;
    @Autowired Rounds rounds;
    @Autowired NewId ids;

    Someone maja;
    EntryId whole;
    EntryId bare;
    EntryId other;
    RoundId round;

    @BeforeEach
    void aRecord() {
        maja = examples.manager();
        var house = processing.house(maja);
        processing.unit(maja, "Skadestua");
        whole = processing.own(maja, journal(house));
        bare = processing.own(maja, named("Nyhetsbrev til pasienter og pårørende"));
        other = processing.forOthers(maja, backup(house, "Fjordlegene"));
        round = new RoundId(ids.next());
        examples.access(maja)
                .call(
                        () -> {
                            rounds.start(round, Asked.ALL, LocalDate.of(2027, 1, 31));
                            return null;
                        });
    }

    @Override
    protected void prepare(BrowserContext context) {
        context.addCookies(List.of(new Cookie("session", maja.session().text()).setUrl(origin())));
    }

    static Stream<Look> looks() {
        return Look.MAIN.stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageOfTheRecordIsSoundAndAccessible(Look look) {
        look(look, "processing", "/processing");
        look(look, "processing-none", "/processing?q=finnes-ikke");
        look(look, "processing-for-others", "/processing/for-others");
        look(look, "processing-chain", "/processing/chain");
        look(look, "processing-coverage", "/processing/coverage");
        look(look, "processing-points", "/processing/points");
        look(look, "processing-rounds", "/processing/rounds");
        look(look, "processing-round-new", "/processing/rounds/new");
        look(look, "processing-round", "/processing/rounds/" + round.value());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anActivityIsSoundAndAccessible(Look look) {
        look(look, "processing-whole", "/registers/processing/" + whole);
        look(look, "processing-bare", "/registers/processing/" + bare);
        look(look, "processing-other", "/registers/processing_for_others/" + other);
        look(look, "processing-customer", "/processing/for-others/" + other + "/customer");
        look(look, "processing-form", "/registers/processing/" + whole + "/edit");
    }
}
