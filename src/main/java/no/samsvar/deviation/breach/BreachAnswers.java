package no.samsvar.deviation.breach;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been answered so far about a possible personal data breach.
 *
 * @param breach whether it is a personal data breach at all
 * @param breachReason why it is none
 * @param riskUnlikelyBecause why a risk to people is unlikely, GDPR art. 33(1)
 */
public record BreachAnswers(
        @Nullable Answer breach,
        @Nullable String breachReason,
        PropertyAnswer confidentiality,
        PropertyAnswer integrity,
        PropertyAnswer availability,
        RiskToPeople people,
        @Nullable String riskUnlikelyBecause,
        SecrecyRecipient recipient,
        Intrusion intrusion) {

    public static final BreachAnswers NONE =
            new BreachAnswers(
                    null,
                    null,
                    PropertyAnswer.UNANSWERED,
                    PropertyAnswer.UNANSWERED,
                    PropertyAnswer.UNANSWERED,
                    RiskToPeople.UNANSWERED,
                    null,
                    SecrecyRecipient.NONE,
                    Intrusion.UNANSWERED);

    public BreachAnswers {
        breachReason = Reason.orNull(breachReason);
        riskUnlikelyBecause = Reason.orNull(riskUnlikelyBecause);
    }

    public PropertyAnswer of(BreachProperty property) {
        return switch (property) {
            case CONFIDENTIALITY -> confidentiality;
            case INTEGRITY -> integrity;
            case AVAILABILITY -> availability;
        };
    }

    /** Every answer given, as text, by its question: what a trace shows and any evaluator reads. */
    public Map<BreachQuestion, String> given() {
        var given = new EnumMap<BreachQuestion, String>(BreachQuestion.class);
        put(given, BreachQuestion.BREACH, breach);
        put(given, BreachQuestion.BREACH_REASON, breachReason);
        for (var property : BreachProperty.values()) {
            var questions = PropertyQuestions.of(property);
            put(given, questions.affected(), of(property).affected());
            put(given, questions.grade(), of(property).grade());
            put(given, questions.reason(), of(property).reason());
        }
        put(given, BreachQuestion.RISK_GRADE, people.grade());
        put(given, BreachQuestion.RISK_REASON, people.reason());
        put(given, BreachQuestion.RISK_ASSESSORS, assessors());
        put(given, BreachQuestion.RISK_UNLIKELY_BECAUSE, riskUnlikelyBecause);
        put(given, BreachQuestion.INTRUSION, intrusion.happened());
        put(given, BreachQuestion.NOTHING_TAKEN_OUT, intrusion.nothingTakenOut());
        put(given, BreachQuestion.INTRUSION_EVIDENCE, intrusion.evidence());
        put(given, BreachQuestion.SECRECY, recipient.underSecrecy());
        put(given, BreachQuestion.SECRECY_WRITTEN_CONFIRMATION, recipient.writtenConfirmation());
        put(given, BreachQuestion.SECRECY_ONE_RECIPIENT, recipient.oneRecipient());
        put(given, BreachQuestion.SECRECY_QUICK, recipient.quick());
        put(given, BreachQuestion.SECRECY_UNREAD_OR_DESTROYED, recipient.unreadOrDestroyed());
        put(given, BreachQuestion.SECRECY_NO_RELATION, recipient.noRelation());
        put(given, BreachQuestion.SECRECY_DECIDED_BY, recipient.decidedBy());
        put(given, BreachQuestion.SECRECY_REASON, recipient.reason());
        return Collections.unmodifiableMap(given);
    }

    private @Nullable String assessors() {
        return people.assessors().isEmpty() ? null : String.join(", ", people.assessors());
    }

    private static void put(
            Map<BreachQuestion, String> given, BreachQuestion question, @Nullable Object answer) {
        if (answer != null) {
            given.put(question, answer.toString());
        }
    }
}
