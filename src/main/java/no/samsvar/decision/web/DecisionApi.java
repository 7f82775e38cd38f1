package no.samsvar.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Decisions;
import no.samsvar.decision.engine.Answers;
import no.samsvar.decision.explanation.Explaining;
import no.samsvar.decision.explanation.Explanation;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Takes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decisions that can be made, for programs. */
@RestController
class DecisionApi {

    private static final String ALL = "/api/v1/decisions";

    private final Decisions decisions;
    private final DecisionPages pages;
    private final Languages languages;
    private final JsonBody body;
    private final Replies replies;

    DecisionApi(
            Decisions decisions,
            DecisionPages pages,
            Languages languages,
            JsonBody body,
            Replies replies) {
        this.decisions = decisions;
        this.pages = pages;
        this.languages = languages;
        this.body = body;
        this.replies = replies;
    }

    /** A decision, and how its questions are asked. */
    record DecisionTold(
            String name,
            int edition,
            String title,
            String intro,
            List<String> about,
            List<Explanation.Asking> questions) {

        static DecisionTold of(Decision decision, Language language) {
            var explaining = new Explaining(decision, language);
            return new DecisionTold(
                    decision.name(),
                    decision.version(),
                    decision.title().in(language),
                    decision.intro().in(language),
                    decision.about().stream().map(it -> it.register()).sorted().toList(),
                    decision.questions().stream().map(it -> explaining.asking(it.name())).toList());
        }
    }

    /**
     * Answers to try.
     *
     * @param answers the chosen options by question; null where nobody knows
     */
    record Tried(Map<String, @Nullable List<String>> answers) {}

    @GetMapping(ALL)
    @Requires(Permission.RULING_READ)
    Reply<List<DecisionTold>> all() {
        var language = languages.current();
        return replies.tell(
                decisions.all().stream().map(it -> DecisionTold.of(it, language)).toList());
    }

    @GetMapping(ALL + "/{name}")
    @Requires(Permission.RULING_READ)
    Reply<DecisionTold> one(@PathVariable String name) {
        return replies.tell(DecisionTold.of(pages.decision(name), languages.current()));
    }

    @PostMapping(ALL + "/{name}/try")
    @Requires(Permission.RULING_READ)
    @Takes(Tried.class)
    Reply<Explanation> tryOut(@PathVariable String name, HttpServletRequest request) {
        var decision = pages.decision(name);
        var answers = Answers.NONE;
        for (var one : body.record(Tried.class, request).answers().entrySet()) {
            answers = GivenOptions.added(decision, answers, one.getKey(), one.getValue());
        }
        return replies.tell(new Explaining(decision, languages.current()).of(answers));
    }
}
