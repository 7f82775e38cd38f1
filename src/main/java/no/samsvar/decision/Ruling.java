package no.samsvar.decision;

import java.util.List;
import java.util.Optional;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.engine.Answers;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;

/**
 * A decision that somebody makes or has made.
 *
 * @param about the entries it is about and that may be seen
 */
public record Ruling(
        Stored<RulingFields> stored,
        Decision decision,
        List<RulingAnswer> given,
        List<Entry> about) {

    public EntryId id() {
        return stored.entry().id();
    }

    public int version() {
        return stored.entry().version();
    }

    public String state() {
        return stored.entry().status();
    }

    public boolean open() {
        return state().equals(RulingKinds.OPEN);
    }

    /** What is answered, as far as this edition still asks and allows it. */
    public Answers answers() {
        return answers(decision, given);
    }

    static Answers answers(Decision decision, List<RulingAnswer> given) {
        var answers = Answers.NONE;
        for (var one : given) {
            var question = decision.question(one.question());
            if (question.isPresent() && one.unknown()) {
                answers = answers.withUnknown(one.question());
            } else if (question.filter(it -> it.question().allows(one.options())).isPresent()) {
                answers = answers.with(one.question(), one.options());
            }
        }
        return answers;
    }

    public Optional<RulingAnswer> answer(String question) {
        return given.stream().filter(it -> it.question().equals(question)).findFirst();
    }
}
