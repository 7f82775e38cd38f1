package no.samsvar.deviation.breach;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of the rule over one set of answers, noting each step it takes. */
final class Assessment {

    private final BreachAnswers answers;
    private final List<TraceStep> trace = new ArrayList<>();
    private List<BreachQuestion> unanswered = List.of();
    private @Nullable Lowering lowering;

    Assessment(BreachAnswers answers) {
        this.answers = answers;
    }

    Outcome outcome() {
        return switch (answers.breach()) {
            case null -> asksOn(BreachStep.BREACH_UNANSWERED, BreachQuestion.BREACH);
            case NO -> noBreach();
            case YES -> afterStep(BreachStep.CONFIRMED);
            case UNKNOWN -> afterStep(BreachStep.POSSIBLE);
        };
    }

    List<TraceStep> trace() {
        return trace;
    }

    List<String> unanswered() {
        return unanswered.stream().map(BreachQuestion::code).toList();
    }

    @Nullable Lowering lowering() {
        return lowering;
    }

    private Outcome noBreach() {
        if (speakOfHarm()) {
            return asksOn(BreachStep.NO_CONTRADICTED, BreachQuestion.BREACH);
        }
        if (answers.breachReason() == null) {
            return asksOn(BreachStep.NO_WITHOUT_REASON, BreachQuestion.BREACH_REASON);
        }
        return take(BreachStep.NOT_A_BREACH, Outcome.NOT_A_BREACH);
    }

    private boolean speakOfHarm() {
        var grade = answers.people().grade();
        return answers.confidentiality().speaksOfHarm()
                || answers.integrity().speaksOfHarm()
                || answers.availability().speaksOfHarm()
                || (grade != null && grade != Grade.LOW);
    }

    private Outcome afterStep(BreachStep step) {
        trace.add(step.taken(answers.given()));
        var grade = highestGrade();
        unanswered = Unanswered.in(answers, grade);
        return switch (grade) {
            case HIGH -> take(BreachStep.HIGH_RISK, Outcome.HIGH_RISK);
            case MEDIUM -> take(BreachStep.MEDIUM_RISK, Outcome.RISK);
            case LOW -> low();
            case null -> take(BreachStep.UNANSWERED_IS_NOT_LOW, Outcome.UNDECIDED);
        };
    }

    private Outcome low() {
        if (!unanswered.isEmpty()) {
            return take(BreachStep.UNANSWERED_IS_NOT_LOW, Outcome.UNDECIDED);
        }
        if (!answers.intrusion().allowsLow()) {
            return take(BreachStep.INTRUSION_WITHOUT_EVIDENCE, Outcome.RISK);
        }
        if (answers.riskUnlikelyBecause() == null) {
            return take(BreachStep.LOW_WITHOUT_REASON, Outcome.RISK);
        }
        return take(BreachStep.RISK_UNLIKELY, Outcome.RISK_UNLIKELY);
    }

    /** A recipient's secrecy bears on who has seen it, never on what was changed or is missing. */
    private @Nullable Grade highestGrade() {
        var seen = Grade.highest(answers.people().grade(), answers.confidentiality().grade());
        var rest = Grade.highest(answers.integrity().grade(), answers.availability().grade());
        return Grade.highest(seen.map(this::afterSecrecy).orElse(null), rest.orElse(null))
                .orElse(null);
    }

    private Grade afterSecrecy(Grade grade) {
        var recipient = answers.recipient();
        if (recipient.underSecrecy() != Answer.YES || grade == Grade.LOW) {
            return grade;
        }
        if (!recipient.allFiveAreYes()) {
            trace.add(BreachStep.SECRECY_NOT_MET.taken(answers.given()));
            return grade;
        }
        var found = new Lowering(grade, grade.lower(), recipient.decidedBy(), recipient.reason());
        var step = found.isDecided() ? BreachStep.SECRECY_LOWERED : BreachStep.SECRECY_MAY_LOWER;
        trace.add(step.taken(answers.given()));
        lowering = found;
        return found.result();
    }

    private Outcome asksOn(BreachStep step, BreachQuestion question) {
        unanswered = List.of(question);
        return take(step, Outcome.UNDECIDED);
    }

    private Outcome take(BreachStep step, Outcome outcome) {
        trace.add(step.taken(answers.given()));
        return outcome;
    }
}
