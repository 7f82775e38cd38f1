package no.samsvar.decision.engine;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a table as far as the answers reach. What is not known is tried both ways, so that a
 * question is asked only where its answer can still change the outcome.
 */
public final class Reasoning {

    private final Table table;
    // Drawn when it is first asked, as most decisions are never made in one run of the program.
    private volatile @Nullable Diagram diagram;

    public Reasoning(Table table) {
        this.table = table;
    }

    public Result about(Answers answers) {
        var open = open(answers);
        var asked =
                open.stream()
                        .filter(it -> !answers.unknown().contains(it))
                        .findFirst()
                        .orElse(null);
        return new Result(
                outcomes(answers),
                table.possible(answers),
                asked,
                open.stream().filter(answers.unknown()::contains).toList());
    }

    /** What is not known and can still change the outcome, in the order of the questions. */
    List<String> open(Answers answers) {
        var open = diagram().after(answers).questions();
        return table.questions().stream().map(Question::name).filter(open::contains).toList();
    }

    /** Every outcome that some answers to what is not known lead to. */
    Set<String> outcomes(Answers answers) {
        return diagram().after(answers).outcomes();
    }

    /** The answers to a question that the rules can tell apart. */
    List<Set<String>> tried(String question) {
        return diagram().tried(question);
    }

    private Diagram diagram() {
        var drawn = diagram;
        if (drawn == null) {
            drawn = Diagram.of(table);
            diagram = drawn;
        }
        return drawn;
    }
}
