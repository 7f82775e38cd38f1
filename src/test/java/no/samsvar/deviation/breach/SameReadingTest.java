package no.samsvar.deviation.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.decision.content.Decisions;
import no.samsvar.decision.engine.Answers;
import no.samsvar.decision.engine.Deliberation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The rule of the deviations and the guided decision read the law alike: whatever is answered, they
 * end in the same.
 */
class SameReadingTest {

    static final Deliberation GUIDED =
            Decisions.builtIn().find("breach").orElseThrow().deliberation();
    static final List<PropertyAnswer> PROPERTIES = properties();
    static final List<PropertyAnswer> FEWER =
            List.of(
                    BreachExamples.NOT_AFFECTED,
                    BreachExamples.affected(Grade.LOW),
                    BreachExamples.affected(Grade.MEDIUM),
                    BreachExamples.affected(Grade.HIGH));

    final BreachRule rule = new Article33Rule();

    static List<PropertyAnswer> properties() {
        var all = new ArrayList<PropertyAnswer>();
        all.add(new PropertyAnswer(Answer.NO, null, null));
        for (var grade : Grade.values()) {
            all.add(new PropertyAnswer(Answer.YES, grade, null));
            all.add(new PropertyAnswer(Answer.UNKNOWN, grade, null));
        }
        return all;
    }

    static List<SecrecyRecipient> recipients() {
        var yes = Answer.YES;
        return List.of(
                SecrecyRecipient.NONE,
                BreachExamples.lawyer(),
                new SecrecyRecipient(yes, yes, yes, yes, yes, yes, null, null),
                new SecrecyRecipient(yes, yes, yes, yes, yes, yes, "Lars", null),
                new SecrecyRecipient(yes, yes, Answer.NO, yes, yes, yes, "Lars", "Ja."),
                new SecrecyRecipient(Answer.UNKNOWN, yes, yes, yes, yes, yes, "Lars", "Ja."));
    }

    static List<Intrusion> intrusions() {
        return List.of(
                BreachExamples.NO_INTRUSION,
                BreachExamples.evidencedIntrusion(),
                new Intrusion(Answer.UNKNOWN, Answer.YES, "Loggen."),
                new Intrusion(Answer.YES, Answer.YES, null),
                new Intrusion(Answer.YES, Answer.NO, "Loggen."));
    }

    /** Every breach that somebody has assessed to the end. */
    static Stream<BreachAnswers> whole() {
        var all = new ArrayList<BreachAnswers>();
        for (var confidentiality : PROPERTIES) {
            for (var integrity : FEWER) {
                for (var availability : FEWER) {
                    for (var grade : Grade.values()) {
                        for (var recipient : recipients()) {
                            for (var intrusion : intrusions()) {
                                for (var unlikely : new String[] {null, "Usannsynlig."}) {
                                    all.add(
                                            new BreachAnswers(
                                                    Answer.YES,
                                                    null,
                                                    confidentiality,
                                                    integrity,
                                                    availability,
                                                    BreachExamples.risk(grade, "Vurdert."),
                                                    unlikely,
                                                    recipient,
                                                    intrusion));
                                }
                            }
                        }
                    }
                }
            }
        }
        return all.stream();
    }

    static BreachAnswers none(
            @Nullable String reason, PropertyAnswer seen, PropertyAnswer gone, Grade risk) {
        return new BreachAnswers(
                Answer.NO,
                reason,
                seen,
                BreachExamples.NOT_AFFECTED,
                gone,
                BreachExamples.risk(risk, null),
                null,
                SecrecyRecipient.NONE,
                Intrusion.UNANSWERED);
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void everyWholeAssessmentEndsInTheSame() {
        var seen = whole().filter(it -> !loweredThoughNobodySaw(it)).toList();
        for (var answers : seen) {
            assertThat(guided(answers))
                    .as(answers.toString())
                    .isEqualTo(name(rule.decide(answers).outcome()));
        }
        assertThat(seen.size()).isGreaterThan(19_000);
    }

    @Test
    void thatItIsNoBreachStandsOrFallsAlike() {
        for (var reason : new String[] {null, "Ingen var inne."}) {
            for (var seen : PROPERTIES) {
                for (var gone : PROPERTIES) {
                    for (var risk : Grade.values()) {
                        var answers = none(reason, seen, gone, risk);
                        assertThat(guided(answers))
                                .as(answers.toString())
                                .isEqualTo(name(rule.decide(answers).outcome()));
                    }
                }
            }
        }
    }

    /** Here they differ: what nobody can have seen is not lowered by whoever received it. */
    @Test
    void aRecipientOfWhatNobodyCanHaveSeenLowersNothing() {
        var lost =
                new BreachAnswers(
                        Answer.YES,
                        null,
                        BreachExamples.NOT_AFFECTED,
                        BreachExamples.NOT_AFFECTED,
                        BreachExamples.affected(Grade.LOW),
                        BreachExamples.risk(Grade.MEDIUM, "Vurdert."),
                        "Usannsynlig.",
                        BreachExamples.lawyer(),
                        BreachExamples.NO_INTRUSION);
        assertThat(loweredThoughNobodySaw(lost)).isTrue();
        assertThat(guided(lost)).isEqualTo("risk");
        assertThat(rule.decide(lost).outcome()).isEqualTo(Outcome.RISK_UNLIKELY);
    }

    @Test
    void whatIsMissingLeavesTheOutcomeOfTheRuleOpenToo() {
        var ungraded = new PropertyAnswer(Answer.YES, null, null);
        var answers =
                new BreachAnswers(
                        Answer.YES,
                        null,
                        BreachExamples.affected(Grade.LOW),
                        ungraded,
                        BreachExamples.NOT_AFFECTED,
                        BreachExamples.risk(Grade.LOW, null),
                        "Usannsynlig.",
                        SecrecyRecipient.NONE,
                        BreachExamples.NO_INTRUSION);
        assertThat(rule.decide(answers).outcome()).isEqualTo(Outcome.UNDECIDED);
        var verdict = GUIDED.about(GuidedBreach.answers(answers));
        assertThat(verdict.result().outcomes())
                .containsExactlyInAnyOrder("high-risk", "risk", "risk-unlikely");
        assertThat(verdict.next()).contains("integrity");
    }

    static boolean loweredThoughNobodySaw(BreachAnswers answers) {
        return answers.confidentiality().affected() == Answer.NO
                && answers.recipient().equals(BreachExamples.lawyer());
    }

    static String guided(BreachAnswers answers) {
        Answers given = GuidedBreach.answers(answers);
        return GUIDED.about(given).result().outcome().orElse("open");
    }

    /** How the answers of an assessment are those of the guided decision. */
    static final class GuidedBreach {

        private GuidedBreach() {}

        static Answers answers(BreachAnswers said) {
            boolean none = said.breach() == Answer.NO;
            var given = one(Answers.NONE, "ours", "yes");
            given = one(given, "breach", said.breach() == null ? null : none ? "no" : "yes");
            if (none) {
                given = one(given, "why-none", said.breachReason() == null ? "no" : "yes");
            }
            for (var property : BreachProperty.values()) {
                given = one(given, name(property), property(said.of(property), none));
            }
            var grade = said.people().grade();
            given = one(given, "risk", grade == null ? null : name(grade));
            given = one(given, "intrusion", intrusion(said.intrusion()));
            given = one(given, "unlikely", unlikely(said));
            return given.with("recipient", missing(said.recipient()));
        }

        static Answers one(Answers given, String question, @Nullable String answer) {
            return answer == null ? given : given.with(question, Set.of(answer));
        }

        /** Where it is said to be no breach, only what speaks of harm contradicts it. */
        static @Nullable String property(PropertyAnswer said, boolean none) {
            if (none && !said.speaksOfHarm()) {
                return "no";
            }
            if (said.grade() != null) {
                return name(said.grade());
            }
            if (none) {
                return "low";
            }
            return said.affected() == Answer.NO ? "no" : null;
        }

        static @Nullable String intrusion(Intrusion said) {
            if (said.happened() == Answer.NO) {
                return "no";
            }
            if (said.happened() == null || said.nothingTakenOut() == null) {
                return null;
            }
            return said.allowsLow() ? "shown" : "not-shown";
        }

        /** Only somebody named who has assessed it can say so. */
        static @Nullable String unlikely(BreachAnswers said) {
            if (said.people().assessors().isEmpty()) {
                return null;
            }
            if (said.riskUnlikelyBecause() != null) {
                return "yes";
            }
            return said.people().reason() == null ? null : "no";
        }

        static Set<String> missing(SecrecyRecipient said) {
            var missing = new HashSet<String>();
            add(missing, "secrecy", said.underSecrecy());
            add(missing, "confirmation", said.writtenConfirmation());
            add(missing, "one", said.oneRecipient());
            add(missing, "quick", said.quick());
            add(missing, "unread", said.unreadOrDestroyed());
            add(missing, "relation", said.noRelation());
            if (said.decidedBy() == null || said.reason() == null) {
                missing.add("decision");
            }
            return missing.isEmpty() ? Set.of("nothing") : missing;
        }

        private static void add(Set<String> missing, String option, @Nullable Answer said) {
            if (said != Answer.YES) {
                missing.add(option);
            }
        }
    }
}
