package no.samsvar.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samsvar.decision.content.AskedQuestion;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Known;
import no.samsvar.decision.explanation.Explaining;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.text.Language;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers as they are kept: those that the registers know, and those that somebody gives. */
@Component
class KnownAnswers {

    private final List<KnownFacts> facts;
    private final Clock clock;

    KnownAnswers(List<KnownFacts> facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** What the registers know of what the decision asks. */
    List<RulingAnswer> answers(Decision decision, Optional<Stored<?>> about, Language language) {
        var said = new HashMap<String, String>();
        facts.forEach(it -> said.putAll(it.about(about)));
        var answers = new ArrayList<RulingAnswer>();
        for (var question : decision.questions()) {
            question.fact()
                    .flatMap(it -> option(it, said))
                    .ifPresent(
                            it ->
                                    answers.add(
                                            answer(
                                                    decision,
                                                    question,
                                                    Set.of(it),
                                                    question.fact().orElseThrow().fact(),
                                                    language)));
        }
        return answers;
    }

    private static Optional<String> option(Known known, Map<String, String> said) {
        return Optional.ofNullable(said.get(known.fact())).flatMap(known::option);
    }

    /** What whoever acts answers; nothing chosen says that they do not know. */
    RulingAnswer answer(
            Decision decision, AskedQuestion question, Set<String> chosen, Language language) {
        return answer(decision, question, chosen, null, language);
    }

    private RulingAnswer answer(
            Decision decision,
            AskedQuestion question,
            Set<String> chosen,
            @Nullable String fact,
            Language language) {
        boolean unknown = chosen.isEmpty();
        return new RulingAnswer(
                question.name(),
                unknown ? null : String.join(",", new TreeSet<>(chosen)),
                question.ask().in(language),
                unknown ? null : new Explaining(decision, language).words(question, chosen),
                language,
                fact,
                Scope.currentPerson().value(),
                clock.instant());
    }
}
