package no.samsvar.decision.content;

import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.decision.engine.Question;
import no.samsvar.decision.engine.Rule;
import no.samsvar.platform.content.ContentPart;
import no.samsvar.platform.content.Wording;

/** Reads a decision strictly: every name that one part uses of another must be there. */
public final class DecisionFile {

    private final ContentPart file;

    private DecisionFile(ContentPart file) {
        this.file = file;
    }

    /**
     * @param name what the decision is called, as its file is
     * @throws no.samsvar.platform.content.BrokenContent with the place, where it cannot be right
     */
    public static Decision read(String name, InputStream content) {
        return new DecisionFile(ContentPart.read(name + ".yaml", content)).decision(name);
    }

    private Decision decision(String name) {
        file.only(
                "version",
                "valid_from",
                "checked_on",
                "checked_by",
                "title",
                "questions",
                "rules",
                "outcomes",
                "uncertain");
        var questions = file.parts("questions").stream().map(DecisionFile::question).toList();
        var outcomes = file.parts("outcomes").stream().map(DecisionFile::outcome).toList();
        var rules = file.parts("rules").stream().map(it -> rule(it, questions, outcomes)).toList();
        unique("questions", questions.stream().map(it -> it.question().name()).toList());
        unique("outcomes", outcomes.stream().map(Outcome::name).toList());
        unique("rules", rules.stream().map(it -> it.rule().name()).toList());
        for (var outcome : outcomes) {
            if (rules.stream().noneMatch(it -> it.rule().outcome().equals(outcome.name()))) {
                throw file.wrong("outcomes", "no rule leads to " + outcome.name());
            }
        }
        return new Decision(
                name,
                file.number("version"),
                file.day("valid_from"),
                file.day("checked_on"),
                file.find("checked_by").orElse(null),
                file.wording("title"),
                questions,
                rules,
                outcomes,
                file.has("uncertain")
                        ? file.parts("uncertain").stream().map(it -> it.wording("text")).toList()
                        : List.of());
    }

    private static AskedQuestion question(ContentPart part) {
        part.only("name", "ask", "help", "options", "alone", "unknown", "sources");
        var names = part.part("options").names();
        Map<String, Wording> options = new LinkedHashMap<>();
        names.forEach(it -> options.put(it, part.part("options").wording(it)));
        var alone = part.find("alone").orElse(null);
        try {
            return new AskedQuestion(
                    new Question(part.text("name"), names, alone),
                    part.wording("ask"),
                    part.wording("help"),
                    options,
                    part.wording("unknown"),
                    part.list("sources"));
        } catch (IllegalArgumentException e) {
            throw part.wrong("options", "must be two to twelve, with the one that stands alone");
        }
    }

    private static GroundedRule rule(
            ContentPart part, List<AskedQuestion> questions, List<Outcome> outcomes) {
        part.only("name", "when", "outcome", "because", "sources");
        var outcome = part.text("outcome");
        if (outcomes.stream().noneMatch(it -> it.name().equals(outcome))) {
            throw part.wrong("outcome", outcome + " is not among the outcomes");
        }
        return new GroundedRule(
                new Rule(
                        part.text("name"),
                        ConditionPart.read(part.part("when"), questions),
                        outcome),
                part.wording("because"),
                part.list("sources"));
    }

    private static Outcome outcome(ContentPart part) {
        part.only("name", "title", "meaning", "consequences", "departure");
        return new Outcome(
                part.text("name"),
                part.wording("title"),
                part.wording("meaning"),
                part.has("consequences")
                        ? part.parts("consequences").stream()
                                .map(DecisionFile::consequence)
                                .toList()
                        : List.of(),
                part.has("departure") ? part.wording("departure") : null);
    }

    private static Consequence consequence(ContentPart part) {
        part.only("kind", "what", "sources");
        return new Consequence(
                part.constant(Consequence.Kind.class, "kind"),
                part.wording("what"),
                part.list("sources"));
    }

    private void unique(String place, List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw file.wrong(place, "one name stands twice among " + String.join(", ", names));
        }
    }
}
