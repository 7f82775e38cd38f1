package no.samsvar.deviation.breach;

import static no.samsvar.deviation.breach.BreachExamples.NOT_AFFECTED;
import static no.samsvar.deviation.breach.BreachExamples.NO_INTRUSION;
import static no.samsvar.deviation.breach.BreachExamples.affected;
import static no.samsvar.deviation.breach.BreachExamples.risk;

import org.jspecify.annotations.Nullable;

/** Answers that differ from a plain low risk in one place. */
final class BreachAnswersToTry {

    private BreachAnswersToTry() {}

    static SecrecyRecipient lawyer(Answer underSecrecy, String decidedBy, String reason) {
        return new SecrecyRecipient(
                underSecrecy,
                Answer.YES,
                Answer.YES,
                Answer.YES,
                Answer.YES,
                Answer.YES,
                decidedBy,
                reason);
    }

    static BreachAnswers noBreach(
            String reason, PropertyAnswer confidentiality, RiskToPeople people) {
        return new BreachAnswers(
                Answer.NO,
                reason,
                confidentiality,
                NOT_AFFECTED,
                NOT_AFFECTED,
                people,
                null,
                SecrecyRecipient.NONE,
                NO_INTRUSION);
    }

    static BreachAnswers low(
            BreachProperty property, PropertyAnswer answer, @Nullable String unlikelyBecause) {
        return new BreachAnswers(
                Answer.YES,
                null,
                property == BreachProperty.CONFIDENTIALITY ? answer : affected(Grade.LOW),
                property == BreachProperty.INTEGRITY ? answer : NOT_AFFECTED,
                property == BreachProperty.AVAILABILITY ? answer : NOT_AFFECTED,
                risk(Grade.LOW, "Lite."),
                unlikelyBecause,
                SecrecyRecipient.NONE,
                NO_INTRUSION);
    }

    static BreachAnswers withRisk(RiskToPeople people) {
        return withRisk(people, "Usannsynlig.");
    }

    static BreachAnswers withRisk(RiskToPeople people, @Nullable String unlikelyBecause) {
        var answers = low(BreachProperty.INTEGRITY, NOT_AFFECTED, unlikelyBecause);
        return new BreachAnswers(
                answers.breach(),
                answers.breachReason(),
                answers.confidentiality(),
                answers.integrity(),
                answers.availability(),
                people,
                answers.riskUnlikelyBecause(),
                answers.recipient(),
                answers.intrusion());
    }

    static BreachAnswers withBreach(Answer breach, BreachAnswers answers) {
        return new BreachAnswers(
                breach,
                answers.breachReason(),
                answers.confidentiality(),
                answers.integrity(),
                answers.availability(),
                answers.people(),
                answers.riskUnlikelyBecause(),
                answers.recipient(),
                answers.intrusion());
    }

    static BreachAnswers withRecipient(BreachAnswers answers, SecrecyRecipient recipient) {
        return new BreachAnswers(
                answers.breach(),
                answers.breachReason(),
                answers.confidentiality(),
                answers.integrity(),
                answers.availability(),
                answers.people(),
                answers.riskUnlikelyBecause(),
                recipient,
                answers.intrusion());
    }
}
