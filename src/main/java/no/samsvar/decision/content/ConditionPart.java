package no.samsvar.decision.content;

import java.util.List;
import java.util.Set;
import no.samsvar.decision.engine.Condition;
import no.samsvar.platform.content.ContentPart;

/**
 * Reads a condition: a question with one option or a list of them, {@code all} or {@code any} with
 * conditions, {@code not} with one. Several in one part must all be so.
 */
final class ConditionPart {

    private ConditionPart() {}

    static Condition read(ContentPart part, List<AskedQuestion> questions) {
        var all = part.names().stream().map(it -> one(part, it, questions)).toList();
        return all.size() == 1 ? all.getFirst() : new Condition.All(all);
    }

    private static Condition one(ContentPart part, String name, List<AskedQuestion> questions) {
        return switch (name) {
            case "all" -> new Condition.All(several(part, name, questions));
            case "any" -> new Condition.Any(several(part, name, questions));
            case "not" -> new Condition.Not(read(part.part(name), questions));
            default -> comparison(part, name, questions);
        };
    }

    private static List<Condition> several(
            ContentPart part, String name, List<AskedQuestion> questions) {
        return part.parts(name).stream().map(it -> read(it, questions)).toList();
    }

    private static Condition comparison(
            ContentPart part, String name, List<AskedQuestion> questions) {
        var options =
                part.values().get(name) instanceof List<?>
                        ? part.list(name)
                        : List.of(part.text(name));
        var asked =
                questions.stream()
                        .filter(it -> it.question().name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> part.wrong(name, "is not among the questions"));
        if (!asked.options().keySet().containsAll(options)) {
            throw part.wrong(name, "has options that the question has not");
        }
        return new Condition.Has(name, Set.copyOf(options));
    }
}
