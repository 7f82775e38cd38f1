package no.samsvar.deviation.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import no.samsvar.deviation.breach.Source;
import no.samsvar.deviation.breach.TraceStep;
import org.jspecify.annotations.Nullable;

/** The rules of the notice to people, each with what it rests on. */
enum NoticeStep {
    UNDECIDED(Source.gdpr(34, "(1)")),
    ORDERED(Source.gdpr(34, "(4)")),
    NOT_REQUIRED(Source.gdpr(34, "(1)")),
    HIGH_RISK(Source.gdpr(34, "(1)"), Source.guide(), Source.requirement("DEV-09")),
    EXCEPTION_WITHOUT_REASON(Source.gdpr(34, "(3)")),
    UNINTELLIGIBLE(Source.gdpr(34, "(3)(a)")),
    LATER_MEASURES(Source.gdpr(34, "(3)(b)")),
    DISPROPORTIONATE_EFFORT(Source.gdpr(34, "(3)(c)"));

    private final List<Source> sources;

    NoticeStep(Source... sources) {
        this.sources = List.of(sources);
    }

    /** Such as {@code notice.high-risk}. */
    String rule() {
        return "notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    TraceStep taken(NoticeAnswers answers) {
        var used = new LinkedHashMap<String, String>();
        used.put("outcome", answers.outcome().name());
        put(used, "notice.exception", answers.exception());
        put(used, "notice.reason", answers.reason());
        put(used, "notice.decided-by", answers.decidedBy());
        return TraceStep.of(rule(), used, sources);
    }

    private static void put(
            LinkedHashMap<String, String> used, String question, @Nullable Object answer) {
        if (answer != null) {
            used.put(question, answer.toString());
        }
    }
}
