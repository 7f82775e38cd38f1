package no.samsvar.deviation.notice;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.deviation.breach.Outcome;
import no.samsvar.deviation.breach.RuleEdition;
import org.jspecify.annotations.Nullable;

/** When people must be told of a breach, and what excuses from it. GDPR art. 34. */
public final class Article34Rule {

    public static final RuleEdition EDITION = RuleEdition.proposal("notice");

    public NoticeDecision decide(NoticeAnswers answers) {
        if (answers.orderedByAuthority()) {
            return decision(NoticeResult.EACH_PERSON, NoticeStep.ORDERED, answers);
        }
        if (answers.outcome() == Outcome.UNDECIDED) {
            return decision(NoticeResult.UNDECIDED, NoticeStep.UNDECIDED, answers);
        }
        if (!answers.outcome().toPeople()) {
            return decision(NoticeResult.NOT_REQUIRED, NoticeStep.NOT_REQUIRED, answers);
        }
        return switch (answers.exception()) {
            case null -> decision(NoticeResult.EACH_PERSON, NoticeStep.HIGH_RISK, answers);
            case UNINTELLIGIBLE ->
                    excepted(NoticeResult.EXCEPTED, NoticeStep.UNINTELLIGIBLE, answers);
            case LATER_MEASURES ->
                    excepted(NoticeResult.EXCEPTED, NoticeStep.LATER_MEASURES, answers);
            case DISPROPORTIONATE_EFFORT ->
                    excepted(
                            NoticeResult.PUBLIC_NOTICE,
                            NoticeStep.DISPROPORTIONATE_EFFORT,
                            answers);
        };
    }

    private static NoticeDecision excepted(
            NoticeResult result, NoticeStep step, NoticeAnswers answers) {
        return answers.exceptionStands()
                ? decision(result, step, answers)
                : decision(NoticeResult.EACH_PERSON, NoticeStep.EXCEPTION_WITHOUT_REASON, answers);
    }

    private static NoticeDecision decision(
            NoticeResult result, NoticeStep step, NoticeAnswers answers) {
        var open = new ArrayList<String>();
        if (step == NoticeStep.EXCEPTION_WITHOUT_REASON) {
            addIfMissing(open, "notice.reason", answers.reason());
            addIfMissing(open, "notice.decided-by", answers.decidedBy());
        }
        return new NoticeDecision(result, List.of(step.taken(answers)), EDITION.name(), open);
    }

    private static void addIfMissing(List<String> open, String code, @Nullable String answer) {
        if (answer == null) {
            open.add(code);
        }
    }
}
