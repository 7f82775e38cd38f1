package no.samsvar.decision.content;

import java.util.List;
import java.util.Map;
import no.samsvar.decision.engine.Question;
import no.samsvar.platform.content.Wording;

/**
 * A question as people are asked it.
 *
 * @param help in plain words, with examples
 * @param options what can be chosen, by name, in the question's order
 * @param unknown whom to ask, and with which words, where one does not know
 */
public record AskedQuestion(
        Question question,
        Wording ask,
        Wording help,
        Map<String, Wording> options,
        Wording unknown,
        List<String> sources) {}
