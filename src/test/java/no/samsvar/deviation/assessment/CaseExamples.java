package no.samsvar.deviation.assessment;

import static java.util.stream.Collectors.joining;

import no.samsvar.deviation.breach.BreachAnswers;

/** The answers of the rule's examples as somebody fills them in, topic by topic. */
final class CaseExamples {

    private CaseExamples() {}

    static BreachForm breach(BreachAnswers given) {
        return new BreachForm(given.breach(), given.breachReason());
    }

    static PropertiesForm properties(BreachAnswers given) {
        return new PropertiesForm(
                given.confidentiality().affected(),
                given.confidentiality().grade(),
                given.confidentiality().reason(),
                given.integrity().affected(),
                given.integrity().grade(),
                given.integrity().reason(),
                given.availability().affected(),
                given.availability().grade(),
                given.availability().reason());
    }

    static RiskForm risk(BreachAnswers given) {
        return new RiskForm(
                given.people().grade(),
                given.people().reason(),
                given.people().assessors().stream().collect(joining(", ")),
                given.riskUnlikelyBecause());
    }

    static SecrecyForm secrecy(BreachAnswers given) {
        var recipient = given.recipient();
        return new SecrecyForm(
                recipient.underSecrecy(),
                recipient.writtenConfirmation(),
                recipient.oneRecipient(),
                recipient.quick(),
                recipient.unreadOrDestroyed(),
                recipient.noRelation(),
                recipient.decidedBy() == null ? null : true,
                recipient.reason());
    }

    static IntrusionForm intrusion(BreachAnswers given) {
        return new IntrusionForm(
                given.intrusion().happened(),
                given.intrusion().nothingTakenOut(),
                given.intrusion().evidence());
    }
}
