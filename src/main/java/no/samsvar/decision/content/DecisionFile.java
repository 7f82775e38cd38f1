package no.samsvar.decision.content;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samsvar.decision.engine.Deliberation;
import no.samsvar.decision.engine.Duty;
import no.samsvar.decision.engine.Rule;
import no.samsvar.decision.engine.Table;
import no.samsvar.platform.content.ContentPart;

/** Reads a decision strictly: every name that one part uses of another must be there. */
public final class DecisionFile {

    private final ContentPart file;
    private final List<AskedQuestion> questions;
    private final List<Outcome> outcomes;

    private DecisionFile(ContentPart file) {
        this.file = file;
        this.questions = file.parts("questions").stream().map(QuestionPart::read).toList();
        this.outcomes = file.parts("outcomes").stream().map(OutcomePart::read).toList();
        unique("questions", questions.stream().map(AskedQuestion::name).toList());
        unique("outcomes", outcomes.stream().map(Outcome::name).toList());
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
                "theme",
                "about",
                "title",
                "intro",
                "questions",
                "rules",
                "duties",
                "outcomes",
                "uncertain");
        var rules = file.parts("rules").stream().map(this::rule).toList();
        var duties =
                file.has("duties")
                        ? file.parts("duties").stream().map(this::duty).toList()
                        : List.<GroundedDuty>of();
        unique("rules", rules.stream().map(it -> it.rule().name()).toList());
        unique("duties", duties.stream().map(it -> it.duty().name()).toList());
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
                file.constant(Theme.class, "theme"),
                file.has("about") ? file.constants(About.class, "about") : Set.of(),
                file.wording("title"),
                file.wording("intro"),
                questions,
                rules,
                duties,
                outcomes,
                file.has("uncertain")
                        ? file.parts("uncertain").stream().map(it -> it.wording("text")).toList()
                        : List.of(),
                deliberation(rules, duties));
    }

    private Deliberation deliberation(List<GroundedRule> rules, List<GroundedDuty> duties) {
        var table =
                new Table(
                        questions.stream().map(AskedQuestion::question).toList(),
                        rules.stream().map(GroundedRule::rule).toList());
        return new Deliberation(table, duties.stream().map(GroundedDuty::duty).toList());
    }

    private GroundedRule rule(ContentPart part) {
        part.only("name", "when", "outcome", "because", "sources");
        return new GroundedRule(
                new Rule(
                        part.text("name"),
                        ConditionPart.read(part.part("when"), questions),
                        outcome(part, "outcome", part.text("outcome"))),
                part.wording("because"),
                part.list("sources"));
    }

    private GroundedDuty duty(ContentPart part) {
        part.only("name", "with", "when", "title", "because", "consequences", "sources");
        var with = new TreeSet<String>();
        if (part.has("with")) {
            part.list("with").forEach(it -> with.add(outcome(part, "with", it)));
        } else {
            outcomes.forEach(it -> with.add(it.name()));
        }
        return new GroundedDuty(
                new Duty(part.text("name"), ConditionPart.read(part.part("when"), questions), with),
                part.wording("title"),
                part.wording("because"),
                OutcomePart.consequences(part),
                part.list("sources"));
    }

    private String outcome(ContentPart part, String place, String name) {
        if (outcomes.stream().noneMatch(it -> it.name().equals(name))) {
            throw part.wrong(place, name + " is not among the outcomes");
        }
        return name;
    }

    private void unique(String place, List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw file.wrong(place, "one name stands twice among " + String.join(", ", names));
        }
    }
}
