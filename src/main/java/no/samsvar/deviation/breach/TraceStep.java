package no.samsvar.deviation.breach;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One rule that spoke, whoever evaluated it.
 *
 * @param rule the rule's id
 * @param textKey the message that says it in words
 * @param answers the answers it used, by the code of their question, in the order asked
 * @param sources what it rests on
 */
public record TraceStep(
        String rule, String textKey, Map<String, String> answers, List<Source> sources) {

    public TraceStep {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        sources = List.copyOf(sources);
    }

    /** A step whose text is the message {@code deviation.trace.<rule>}. */
    public static TraceStep of(String rule, Map<String, String> answers, List<Source> sources) {
        return new TraceStep(rule, "deviation.trace." + rule, answers, sources);
    }
}
