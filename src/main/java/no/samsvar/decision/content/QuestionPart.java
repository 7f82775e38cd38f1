package no.samsvar.decision.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.decision.engine.Question;
import no.samsvar.platform.content.ContentPart;
import no.samsvar.platform.content.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a question; one without options takes yes or no. */
final class QuestionPart {

    private static final Map<String, Wording> YES_OR_NO = new LinkedHashMap<>();

    static {
        YES_OR_NO.put("yes", new Wording("Ja", "Ja", "Yes"));
        YES_OR_NO.put("no", new Wording("Nei", "Nei", "No"));
    }

    private QuestionPart() {}

    static AskedQuestion read(ContentPart part) {
        part.only(
                "name",
                "ask",
                "help",
                "examples",
                "options",
                "alone",
                "unknown",
                "known",
                "sources");
        var options = options(part);
        return new AskedQuestion(
                question(part, options),
                part.wording("ask"),
                part.wording("help"),
                part.has("examples") ? part.wording("examples") : null,
                options,
                part.wording("unknown"),
                known(part, options),
                part.list("sources"));
    }

    private static Map<String, Wording> options(ContentPart part) {
        if (!part.has("options")) {
            return YES_OR_NO;
        }
        Map<String, Wording> options = new LinkedHashMap<>();
        var named = part.part("options");
        named.names().forEach(it -> options.put(it, named.wording(it)));
        return options;
    }

    private static Question question(ContentPart part, Map<String, Wording> options) {
        try {
            return new Question(
                    part.text("name"),
                    List.copyOf(options.keySet()),
                    part.find("alone").orElse(null));
        } catch (IllegalArgumentException e) {
            throw part.wrong("options", "must be two to twelve, with the one that stands alone");
        }
    }

    private static @Nullable Known known(ContentPart part, Map<String, Wording> options) {
        if (!part.has("known")) {
            return null;
        }
        var known = part.part("known").only("fact", "answers");
        var said = known.part("answers");
        var answers = new LinkedHashMap<String, String>();
        for (var name : said.names()) {
            if (!options.containsKey(said.text(name))) {
                throw said.wrong(name, "is an option that the question has not");
            }
            answers.put(name, said.text(name));
        }
        return new Known(known.text("fact"), Map.copyOf(answers));
    }
}
