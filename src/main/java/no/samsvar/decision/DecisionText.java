package no.samsvar.decision;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.decision.explanation.Explanation;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;

/** Where answers lead, as plain text in one language. */
final class DecisionText {

    private final Texts texts;
    private final Language language;
    private final StringBuilder written = new StringBuilder();

    DecisionText(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    String about(Explanation explanation) {
        line(explanation.title());
        line(edition(explanation.edition()));
        explanation
                .ending()
                .ifPresentOrElse(it -> decided(it, explanation), () -> undecided(explanation));
        explanation.duties().forEach(this::besides);
        list("decision.open", explanation.open().stream());
        explanation.asking().ifPresent(this::ask);
        list(
                "decision.lacking",
                explanation.lacking().stream().map(it -> it.ask() + " " + it.unknown()));
        list("decision.uncertain", explanation.uncertain().stream());
        return written.toString();
    }

    private String edition(Explanation.Edition edition) {
        var version = String.valueOf(edition.version());
        return edition.checkedBy() == null
                ? text("decision.unchecked", version, edition.validFrom(), edition.checkedOn())
                : text(
                        "decision.checked",
                        version,
                        edition.validFrom(),
                        edition.checkedOn(),
                        edition.checkedBy());
    }

    private void decided(Explanation.Ending ending, Explanation explanation) {
        line("");
        line(ending.title());
        line(ending.meaning());
        list(
                "decision.because",
                explanation.because().stream().map(it -> it.text() + sources(it.sources())));
        list(
                "decision.answers",
                explanation.answers().stream()
                        .filter(Explanation.Said::decisive)
                        .map(it -> it.asked() + " " + it.answer()));
        list("decision.follows", explanation.follows().stream().map(this::due));
        list("decision.depart", ending.departure().stream().map(Explanation.Departing::allowed));
        list(
                "decision.changes",
                explanation.changes().stream()
                        .map(it -> it.said() + " → " + String.join("; ", it.outcomes())));
    }

    private void undecided(Explanation explanation) {
        list("decision.undecided", explanation.possible().stream().map(Explanation.Ending::title));
    }

    private void besides(Explanation.Besides duty) {
        line("");
        line(text("decision.duty", duty.title()));
        line(duty.because() + sources(duty.sources()));
        duty.follows().forEach(it -> line("  - " + due(it)));
    }

    private void ask(Explanation.Asking question) {
        line("");
        line(text("decision.next") + ": " + question.question());
        line(question.ask());
        line(question.help());
        question.options().forEach(it -> line("  " + it.name() + ": " + it.label()));
    }

    private String due(Explanation.Due due) {
        return due.what()
                + due.within().map(it -> " " + text("decision.within", it)).orElse("")
                + sources(due.sources());
    }

    private static String sources(List<String> sources) {
        return " (" + String.join(", ", sources) + ")";
    }

    private void list(String key, Stream<String> lines) {
        var all = lines.toList();
        if (!all.isEmpty()) {
            line("");
            line(text(key) + ":");
            all.forEach(it -> line("  - " + it));
        }
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    private void line(String one) {
        written.append(one).append('\n');
    }
}
