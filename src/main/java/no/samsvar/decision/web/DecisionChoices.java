package no.samsvar.decision.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samsvar.decision.DecisionIds;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Decisions;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.ChoiceSource;
import no.samsvar.platform.form.ChoiceSources;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Languages;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** The decisions and their outcomes by names in the reader's language, for lists and files. */
@Component
class DecisionChoices implements ChoiceSources {

    private final Decisions decisions;
    private final Languages languages;

    DecisionChoices(Decisions decisions, Languages languages) {
        this.decisions = decisions;
        this.languages = languages;
    }

    @Override
    public List<ChoiceSource> sources() {
        return List.of(
                new Source("decision", () -> decisions.all().stream().map(this::choice)),
                new Source("outcome", () -> decisions.all().stream().flatMap(this::outcomes)));
    }

    private Choice choice(Decision decision) {
        return new Choice(DecisionIds.of(decision.name()), decision.title().in(language()));
    }

    private Stream<Choice> outcomes(Decision decision) {
        return decision.outcomes().stream()
                .map(
                        it ->
                                new Choice(
                                        DecisionIds.of(decision.name(), it.name()),
                                        it.title().in(language())));
    }

    /** Bokmål where nobody asks, such as in a job. */
    private Language language() {
        return RequestContextHolder.getRequestAttributes() == null
                ? Language.NB
                : languages.current();
    }

    private record Source(String name, Supplier<Stream<Choice>> read) implements ChoiceSource {
        @Override
        public List<Choice> choices() {
            return read.get().toList();
        }
    }
}
