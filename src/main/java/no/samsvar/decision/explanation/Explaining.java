package no.samsvar.decision.explanation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.decision.content.AskedQuestion;
import no.samsvar.decision.content.Consequence;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Outcome;
import no.samsvar.decision.engine.Answers;
import no.samsvar.decision.engine.Change;
import no.samsvar.decision.engine.Condition;
import no.samsvar.decision.engine.Rule;
import no.samsvar.decision.engine.Truth;
import no.samsvar.decision.engine.Verdict;
import no.samsvar.platform.text.Language;

/** Explains a decision in one language. */
public final class Explaining {

    private final Decision decision;
    private final Language language;

    public Explaining(Decision decision, Language language) {
        this.decision = decision;
        this.language = language;
    }

    public Explanation of(Answers answers) {
        var deliberation = decision.deliberation();
        var verdict = deliberation.about(answers);
        var outcome = verdict.result().outcome().map(decision::outcome);
        return new Explanation(
                decision.name(),
                decision.title().in(language),
                new Explanation.Edition(
                        decision.version(),
                        decision.validFrom(),
                        decision.checkedOn(),
                        decision.checkedBy().orElse(null)),
                outcome.map(this::ending).orElse(null),
                verdict.result().outcomes().stream()
                        .map(it -> ending(decision.outcome(it)))
                        .toList(),
                outcome.isEmpty()
                        ? List.of()
                        : verdict.result().rules().stream().map(this::reason).toList(),
                said(answers, verdict),
                outcome.map(it -> due(it.consequences())).orElse(List.of()),
                verdict.applying().stream().map(this::besides).toList(),
                open(verdict),
                outcome.isEmpty()
                        ? List.of()
                        : deliberation.changes(answers).stream().map(this::otherwise).toList(),
                decision.uncertain().stream().map(it -> it.in(language)).toList(),
                verdict.next().map(this::asking).orElse(null),
                verdict.lacking().stream().map(this::asking).toList());
    }

    /** The question as it is asked; an unknown name is an error of the program's. */
    public Explanation.Asking asking(String name) {
        var question = decision.question(name).orElseThrow();
        return new Explanation.Asking(
                name,
                question.ask().in(language),
                question.help().in(language),
                question.examples().map(it -> it.in(language)).orElse(null),
                question.question().several(),
                question.question().alone(),
                question.options().entrySet().stream()
                        .map(it -> new Explanation.Option(it.getKey(), it.getValue().in(language)))
                        .toList(),
                question.unknown().in(language),
                question.sources());
    }

    /** The labels of what was chosen, as one text. */
    public String words(AskedQuestion question, Set<String> chosen) {
        return question.options().entrySet().stream()
                .filter(it -> chosen.contains(it.getKey()))
                .map(it -> it.getValue().in(language))
                .collect(Collectors.joining("; "));
    }

    private Explanation.Ending ending(Outcome outcome) {
        return new Explanation.Ending(
                outcome.name(),
                outcome.title().in(language),
                outcome.meaning().in(language),
                outcome.departure()
                        .map(
                                it ->
                                        new Explanation.Departing(
                                                it.allowed().in(language), it.by(), it.advice()))
                        .orElse(null));
    }

    private Explanation.Reason reason(Rule rule) {
        var grounded = decision.rule(rule.name());
        return new Explanation.Reason(
                rule.name(), grounded.because().in(language), grounded.sources());
    }

    private List<Explanation.Said> said(Answers answers, Verdict verdict) {
        var decisive = decisive(verdict);
        return decision.questions().stream()
                .filter(it -> answers.given().containsKey(it.name()))
                .map(
                        it ->
                                new Explanation.Said(
                                        it.name(),
                                        it.ask().in(language),
                                        words(
                                                it,
                                                answers.given().getOrDefault(it.name(), Set.of())),
                                        decisive.contains(it.name())))
                .toList();
    }

    private Set<String> decisive(Verdict verdict) {
        var rules = decision.table().rules();
        var looked =
                verdict.result().rules().isEmpty()
                        ? List.<Rule>of()
                        : rules.subList(0, rules.indexOf(verdict.result().rules().getLast()) + 1);
        return Stream.concat(
                        looked.stream().map(Rule::when),
                        verdict.applying().stream().map(it -> decision.duty(it).duty().when()))
                .flatMap(Condition::comparisons)
                .map(Condition.Has::question)
                .collect(Collectors.toSet());
    }

    private List<Explanation.Due> due(List<Consequence> consequences) {
        return consequences.stream()
                .map(
                        it ->
                                new Explanation.Due(
                                        it.kind(),
                                        it.what().in(language),
                                        it.days(),
                                        it.decision(),
                                        it.sources()))
                .toList();
    }

    private Explanation.Besides besides(String name) {
        var duty = decision.duty(name);
        return new Explanation.Besides(
                name,
                duty.title().in(language),
                duty.because().in(language),
                due(duty.consequences()),
                duty.sources());
    }

    private List<String> open(Verdict verdict) {
        return verdict.duties().entrySet().stream()
                .filter(it -> it.getValue() == Truth.UNKNOWN)
                .map(it -> decision.duty(it.getKey()).title().in(language))
                .toList();
    }

    private Explanation.Otherwise otherwise(Change change) {
        return new Explanation.Otherwise(
                instead(change.instead()),
                change.outcomes().stream()
                        .map(it -> decision.outcome(it).title().in(language))
                        .toList());
    }

    private String instead(Map<String, Set<String>> instead) {
        return decision.questions().stream()
                .filter(it -> instead.containsKey(it.name()))
                .map(
                        it ->
                                it.ask().in(language)
                                        + " "
                                        + words(it, instead.getOrDefault(it.name(), Set.of())))
                .collect(Collectors.joining(" "));
    }
}
