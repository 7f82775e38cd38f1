package no.samsvar.decision.dmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Decisions;
import no.samsvar.decision.engine.Answers;
import no.samsvar.decision.engine.Question;
import no.samsvar.decision.engine.Verdict;
import no.samsvar.platform.text.Language;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.junit.jupiter.api.Test;

/** Every decision decided twice: by our engine, and as DMN by one that is no code of ours. */
class DmnExportTest {

    static final int ANSWER_SETS = 10_000;
    static final int FEW = 500;
    static final long SEED = 20261127;
    static final Decision PROCESSOR = Decisions.builtIn().find("processor").orElseThrow();

    static String dmn(Decision decision) {
        var file = new ByteArrayOutputStream();
        DmnExport.write(decision, Language.EN, file);
        return file.toString(UTF_8);
    }

    static Map<String, Set<String>> answers(List<Question> questions, Random random) {
        var answers = new HashMap<String, Set<String>>();
        questions.forEach(it -> answers.put(it.name(), answer(it, random)));
        return answers;
    }

    static Set<String> answer(Question question, Random random) {
        var options = question.options();
        if (!question.several()) {
            return Set.of(options.get(random.nextInt(options.size())));
        }
        var chosen = new HashSet<String>();
        // Often nearly all, since many rules ask for everything.
        int share = 1 + random.nextInt(9);
        options.stream()
                .filter(it -> !it.equals(question.alone()) && random.nextInt(10) < share)
                .forEach(chosen::add);
        return chosen.isEmpty() ? Set.of(question.alone()) : Set.copyOf(chosen);
    }

    /** What each table of the file is to say. */
    static Map<String, String> ours(Decision decision, Verdict verdict) {
        var said = new HashMap<String, String>();
        said.put(DmnExport.OUTCOME, verdict.result().outcome().orElse(""));
        decision.besides()
                .forEach(
                        it ->
                                said.put(
                                        DmnExport.id(it),
                                        verdict.applying().contains(it.name())
                                                ? "applies"
                                                : "not"));
        return said;
    }

    /** The answer sets on which the two do not say the same, in words. */
    static List<String> differences(Decision decision, String dmn, int answerSets) {
        var random = new Random(SEED);
        var other = new OtherEngine(dmn);
        var deliberation = decision.deliberation();
        var questions = decision.table().questions();
        var found = new ArrayList<String>();
        for (int i = 0; i < answerSets; i++) {
            var answers = answers(questions, random);
            var ours = ours(decision, deliberation.about(new Answers(answers, Set.of())));
            var theirs = other.decide(DmnExport.inputs(questions, answers));
            if (!theirs.equals(ours)) {
                found.add(answers + ": " + ours + " against " + theirs);
            }
        }
        return found;
    }

    @Test
    void anIndependentEngineDecidesTheSameOnTenThousandRandomAnswerSetsOfEach() {
        int decisions = 0;
        int tables = 0;
        int differences = 0;
        for (var decision : Decisions.builtIn().all()) {
            var found = differences(decision, dmn(decision), ANSWER_SETS);
            assertThat(found).as(decision.name()).isEmpty();
            decisions++;
            tables += 1 + decision.duties().size();
            differences += found.size();
        }
        System.out.printf(
                "Decided twice, seed %d: %d decisions of %d tables, %d answer sets each,"
                        + " %d differences%n",
                SEED, decisions, tables, ANSWER_SETS, differences);
        assertThat(decisions).isPositive();
    }

    @Test
    void aWrongRuleIsFound() {
        var right = dmn(PROCESSOR);
        var wrong = right.replaceFirst("<text>\"standing\"</text>", "<text>\"chance\"</text>");
        assertThat(wrong).isNotEqualTo(right);
        assertThat(differences(PROCESSOR, wrong, FEW))
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(it).containsAnyOf("access=[chance]", "access=[standing]"));
    }

    @Test
    void aWrongDutyIsFound() {
        var cloud = Decisions.builtIn().find("cloud").orElseThrow();
        var right = dmn(cloud);
        int duty = right.indexOf("<decision id=\"duty_screen_dpia\"");
        var wrong =
                right.substring(0, duty)
                        + right.substring(duty)
                                .replaceFirst("\"applies\"</text>", "\"not\"</text>");
        assertThat(differences(cloud, wrong, FEW)).isNotEmpty();
    }

    @Test
    void theFileIsDmnByTheSchemaOfTheStandardAndSaysAllInWords() {
        var right = dmn(PROCESSOR);
        assertThat(right)
                .contains("https://www.omg.org/spec/DMN/20191111/MODEL/", "hitPolicy=\"FIRST\"")
                .contains("Is the supplier a processor?", "Stores or keeps them")
                .contains("encrypted: Encryption protects the data");
        assertThatThrownBy(() -> new OtherEngine(right.replace("inputEntry", "cell")))
                .isInstanceOf(DmnEngineException.class);
    }
}
