package no.samsvar.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.decision.content.AskedQuestion;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.engine.Answers;
import no.samsvar.decision.engine.Changes;
import no.samsvar.decision.engine.Condition;
import no.samsvar.decision.engine.Reasoning;
import no.samsvar.decision.engine.Result;
import no.samsvar.decision.engine.Rule;
import no.samsvar.platform.content.Wording;

/** Where answers lead, as plain text. */
final class DecisionText {

    private final Decision decision;
    private final StringBuilder text = new StringBuilder();

    DecisionText(Decision decision) {
        this.decision = decision;
    }

    String about(Answers answers) {
        var reasoning = new Reasoning(decision.table());
        var result = reasoning.about(answers);
        line(decision.title().en());
        line(
                "Edition "
                        + decision.version()
                        + ", valid from "
                        + decision.validFrom()
                        + ", sources read on "
                        + decision.checkedOn()
                        + ", "
                        + decision.checkedBy()
                                .map(it -> "checked by " + it + ".")
                                .orElse("not checked by a lawyer: a proposal."));
        result.outcome()
                .ifPresentOrElse(it -> decided(it, result, answers, reasoning), () -> open(result));
        list("Uncertain in the sources", decision.uncertain().stream().map(Wording::en));
        return text.toString();
    }

    private void decided(String name, Result result, Answers answers, Reasoning reasoning) {
        var outcome = decision.outcome(name);
        line("");
        line(outcome.title().en());
        line(outcome.meaning().en());
        list("Because", result.rules().stream().map(this::because));
        list("It rests on", used(result.rules().getLast(), answers));
        list(
                "What must be there",
                outcome.consequences().stream().map(it -> it.what().en() + sources(it.sources())));
        list("Departure", outcome.departure().map(it -> it.allowed().en()).stream());
        list(
                "What would change it",
                new Changes(decision.table(), reasoning)
                        .of(answers).stream()
                                .map(it -> said(it.instead()) + " → " + titles(it.outcomes())));
    }

    private void open(Result result) {
        list("Not decided yet; still possible", result.outcomes().stream().map(this::title));
        result.next().flatMap(decision::question).ifPresent(this::ask);
        list(
                "Nobody knew, and nothing is decided without it",
                result.lacking().stream()
                        .flatMap(it -> decision.question(it).stream())
                        .map(it -> it.ask().en() + " " + it.unknown().en()));
    }

    private void ask(AskedQuestion question) {
        list(
                "Next, " + question.question().name(),
                Stream.of(question.ask().en(), question.help().en()));
        question.options().forEach((name, wording) -> line("    " + name + ": " + wording.en()));
    }

    private String because(Rule rule) {
        var grounded = decision.rule(rule.name());
        return grounded.because().en() + sources(grounded.sources());
    }

    /** The answers that this rule and those before it looked at. */
    private Stream<String> used(Rule last, Answers answers) {
        var rules = decision.table().rules();
        return rules.subList(0, rules.indexOf(last) + 1).stream()
                .flatMap(it -> it.when().comparisons())
                .map(Condition.Has::question)
                .distinct()
                .filter(answers.given()::containsKey)
                .map(it -> said(Map.of(it, answers.given().getOrDefault(it, Set.of()))));
    }

    private String said(Map<String, Set<String>> answers) {
        return decision.questions().stream()
                .filter(it -> answers.containsKey(it.question().name()))
                .map(
                        it ->
                                it.ask().en()
                                        + " "
                                        + options(
                                                it,
                                                answers.getOrDefault(
                                                        it.question().name(), Set.of())))
                .collect(Collectors.joining(" And: "));
    }

    private static String options(AskedQuestion question, Set<String> chosen) {
        return question.options().entrySet().stream()
                .filter(it -> chosen.contains(it.getKey()))
                .map(it -> it.getValue().en())
                .collect(Collectors.joining("; "));
    }

    private String titles(Set<String> outcomes) {
        return outcomes.stream().map(this::title).collect(Collectors.joining(" Or: "));
    }

    private String title(String outcome) {
        return decision.outcome(outcome).title().en();
    }

    private static String sources(List<String> sources) {
        return " (" + String.join(", ", sources) + ")";
    }

    private void list(String heading, Stream<String> lines) {
        var all = lines.toList();
        if (!all.isEmpty()) {
            line("");
            line(heading + ":");
            all.forEach(it -> line("  - " + it));
        }
    }

    private void line(String one) {
        text.append(one).append('\n');
    }
}
