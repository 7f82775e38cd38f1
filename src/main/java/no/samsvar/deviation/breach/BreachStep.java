package no.samsvar.deviation.breach;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of the assessment, each with what it looks at and rests on. */
enum BreachStep {
    BREACH_UNANSWERED(List.of(), Source.gdpr(4, "(12)")),
    NOT_A_BREACH(
            List.of(BreachQuestion.BREACH, BreachQuestion.BREACH_REASON),
            Source.gdpr(4, "(12)"),
            Source.requirement("DEV-02")),
    NO_WITHOUT_REASON(List.of(BreachQuestion.BREACH), Source.gdpr(33, "(5)")),
    NO_CONTRADICTED(
            List.of(
                    BreachQuestion.BREACH,
                    BreachQuestion.CONFIDENTIALITY,
                    BreachQuestion.CONFIDENTIALITY_GRADE,
                    BreachQuestion.INTEGRITY,
                    BreachQuestion.INTEGRITY_GRADE,
                    BreachQuestion.AVAILABILITY,
                    BreachQuestion.AVAILABILITY_GRADE,
                    BreachQuestion.RISK_GRADE),
            Source.gdpr(4, "(12)")),
    CONFIRMED(List.of(BreachQuestion.BREACH), Source.gdpr(4, "(12)")),
    POSSIBLE(List.of(BreachQuestion.BREACH), Source.gdpr(4, "(12)"), Source.gdpr(33, "(1)")),
    SECRECY_NOT_MET(Secrecy.FIVE, Source.guide()),
    SECRECY_MAY_LOWER(Secrecy.FIVE, Source.guide()),
    SECRECY_LOWERED(Secrecy.WITH_DECISION, Source.guide()),
    HIGH_RISK(
            Grades.ALL,
            Source.gdpr(33, "(1)"),
            Source.gdpr(34, "(1)"),
            Source.guide(),
            Source.requirement("DEV-08"),
            Source.requirement("DEV-09")),
    MEDIUM_RISK(Grades.ALL, Source.gdpr(33, "(1)"), Source.guide(), Source.requirement("DEV-08")),
    UNANSWERED_IS_NOT_LOW(
            Grades.ALL,
            Source.gdpr(33, "(1)"),
            Source.requirement("DEV-07"),
            Source.requirement("DEV-11")),
    INTRUSION_WITHOUT_EVIDENCE(
            List.of(
                    BreachQuestion.INTRUSION,
                    BreachQuestion.NOTHING_TAKEN_OUT,
                    BreachQuestion.INTRUSION_EVIDENCE),
            Source.gdpr(33, "(1)"),
            Source.guide(),
            Source.requirement("DEV-11")),
    LOW_WITHOUT_REASON(Grades.ALL, Source.gdpr(33, "(1)"), Source.requirement("DEV-10")),
    RISK_UNLIKELY(
            Grades.WITH_REASONS,
            Source.gdpr(33, "(1)"),
            Source.gdpr(33, "(5)"),
            Source.guide(),
            Source.requirement("DEV-10"));

    private final List<BreachQuestion> looksAt;
    private final List<Source> sources;

    BreachStep(List<BreachQuestion> looksAt, Source... sources) {
        this.looksAt = looksAt;
        this.sources = List.of(sources);
    }

    /** Such as {@code breach.risk-unlikely}. */
    String rule() {
        return "breach." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    TraceStep taken(Map<BreachQuestion, String> given) {
        var used = new LinkedHashMap<String, String>();
        given.forEach(
                (question, answer) -> {
                    if (looksAt.contains(question)) {
                        used.put(question.code(), answer);
                    }
                });
        return TraceStep.of(rule(), used, sources);
    }

    private static final class Secrecy {
        static final List<BreachQuestion> WITH_DECISION =
                Arrays.stream(BreachQuestion.values())
                        .filter(it -> it.code().startsWith("secrecy"))
                        .toList();
        static final List<BreachQuestion> FIVE =
                WITH_DECISION.stream()
                        .filter(it -> it != BreachQuestion.SECRECY_DECIDED_BY)
                        .filter(it -> it != BreachQuestion.SECRECY_REASON)
                        .toList();
    }

    private static final class Grades {
        static final List<BreachQuestion> ALL =
                Arrays.stream(BreachQuestion.values())
                        .filter(it -> it.code().endsWith("grade"))
                        .toList();
        static final List<BreachQuestion> WITH_REASONS =
                Arrays.stream(BreachQuestion.values())
                        .filter(it -> !it.code().startsWith("secrecy"))
                        .toList();
    }
}
