package no.samsvar.deviation.notice;

import java.util.List;
import no.samsvar.deviation.breach.TraceStep;

/**
 * Whether and how people must be told, and what it rests on.
 *
 * @param unanswered codes of what an exception still lacks before it stands
 */
public record NoticeDecision(
        NoticeResult result, List<TraceStep> trace, String version, List<String> unanswered) {

    public NoticeDecision {
        trace = List.copyOf(trace);
        unanswered = List.copyOf(unanswered);
    }
}
