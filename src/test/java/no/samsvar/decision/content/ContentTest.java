package no.samsvar.decision.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.decision.engine.Answers;
import no.samsvar.platform.content.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What every decision's file must hold to, whatever it decides. */
class ContentTest {

    static final Pattern REQUIREMENT = Pattern.compile("[A-Z]+-[0-9]{2}");
    static final List<Decision> ALL = Decisions.builtIn().all();

    static Set<String> requirements() throws IOException {
        var file = new ClassPathResource("content/requirements.csv");
        return Stream.of(file.getContentAsString(UTF_8).split("\n"))
                .map(it -> it.split(",", 2)[0])
                .collect(Collectors.toSet());
    }

    static List<String> sources(Decision decision) {
        var all = new ArrayList<String>();
        decision.questions().forEach(it -> all.addAll(it.sources()));
        decision.rules().forEach(it -> all.addAll(it.sources()));
        decision.duties().forEach(it -> all.addAll(it.sources()));
        consequences(decision).forEach(it -> all.addAll(it.sources()));
        return all;
    }

    static List<Consequence> consequences(Decision decision) {
        return Stream.concat(
                        decision.outcomes().stream().flatMap(it -> it.consequences().stream()),
                        decision.duties().stream().flatMap(it -> it.consequences().stream()))
                .toList();
    }

    @Test
    void everyRequirementThatIsNamedExists() throws IOException {
        var known = requirements();
        for (var decision : ALL) {
            assertThat(sources(decision))
                    .as(decision.name())
                    .filteredOn(it -> REQUIREMENT.matcher(it).matches())
                    .allSatisfy(it -> assertThat(it).matches(known::contains));
        }
    }

    @Test
    void whatIsDecidedNextIsThere() {
        var names = ALL.stream().map(Decision::name).toList();
        ALL.forEach(
                it ->
                        assertThat(names)
                                .as(it.name())
                                .containsAll(
                                        consequences(it).stream()
                                                .flatMap(one -> one.next().stream())
                                                .toList()));
    }

    @Test
    void nothingIsSaidInNynorskOrEnglishByRepeatingTheBokmaal() {
        for (var decision : ALL) {
            for (var text : longTexts(decision)) {
                assertThat(text.nn()).as(decision.name()).isNotEqualTo(text.nb());
                assertThat(text.en()).as(decision.name()).isNotEqualTo(text.nb());
            }
        }
    }

    static List<Wording> longTexts(Decision decision) {
        var all = new ArrayList<Wording>(List.of(decision.title(), decision.intro()));
        decision.questions().forEach(it -> all.addAll(List.of(it.ask(), it.help(), it.unknown())));
        decision.rules().forEach(it -> all.add(it.because()));
        decision.duties().forEach(it -> all.addAll(List.of(it.title(), it.because())));
        decision.outcomes().forEach(it -> all.add(it.meaning()));
        consequences(decision).forEach(it -> all.add(it.what()));
        return all.stream().filter(it -> it.nb().length() > 60).toList();
    }

    @Test
    void aDecisionAnswersWithinFiveMilliseconds() {
        for (var decision : ALL) {
            var deliberation = decision.deliberation();
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 30; i++) {
                long begun = System.nanoTime();
                deliberation.about(Answers.NONE);
                best = Math.min(best, System.nanoTime() - begun);
            }
            System.out.printf("%s answers in %.2f ms%n", decision.name(), best / 1e6);
            assertThat(best).as(decision.name()).isLessThan(5_000_000);
        }
    }
}
