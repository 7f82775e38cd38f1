package no.samsvar.deviation.breach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which questions are still to be asked before the assessment is whole. */
final class Unanswered {

    private Unanswered() {}

    /**
     * @param grade the highest grade so far; whether someone broke in is asked only where the
     *     answer could change anything
     */
    static List<BreachQuestion> in(BreachAnswers answers, @Nullable Grade grade) {
        var open = new ArrayList<BreachQuestion>();
        for (var property : BreachProperty.values()) {
            PropertyQuestions.of(property).unanswered(answers.of(property)).ifPresent(open::add);
        }
        risk(answers).forEach(open::add);
        if (grade == null || grade == Grade.LOW) {
            intrusion(answers.intrusion()).forEach(open::add);
        }
        return open;
    }

    private static Stream<BreachQuestion> risk(BreachAnswers answers) {
        var people = answers.people();
        var open = Stream.<BreachQuestion>builder();
        if (people.grade() == null) {
            open.add(BreachQuestion.RISK_GRADE);
        }
        boolean defended =
                people.reason() != null
                        || (people.grade() == Grade.LOW && answers.riskUnlikelyBecause() != null);
        if (!defended) {
            open.add(BreachQuestion.RISK_REASON);
        }
        if (people.assessors().isEmpty()) {
            open.add(BreachQuestion.RISK_ASSESSORS);
        }
        return open.build();
    }

    private static Stream<BreachQuestion> intrusion(Intrusion intrusion) {
        if (intrusion.happened() == null) {
            return Stream.of(BreachQuestion.INTRUSION);
        }
        boolean asked = intrusion.happened() == Answer.NO || intrusion.nothingTakenOut() != null;
        return asked ? Stream.empty() : Stream.of(BreachQuestion.NOTHING_TAKEN_OUT);
    }
}
