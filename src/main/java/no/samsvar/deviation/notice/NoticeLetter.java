package no.samsvar.deviation.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter to a person affected, as parts in the order of the page. GDPR art. 34(2).
 *
 * @param missing codes of the parts that art. 34(2) requires and that nobody has written
 */
public record NoticeLetter(List<LetterPart> parts, List<String> missing) {

    public NoticeLetter {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    public static NoticeLetter of(LetterFacts facts) {
        var letter = new Writing();
        letter.add("opening", facts.enterprise());
        if (facts.happenedOn() == null) {
            letter.require("nature-undated", facts.whatHappened());
        } else {
            letter.require("nature", facts.whatHappened(), facts.happenedOn());
        }
        letter.require("data", facts.dataConcerned());
        letter.require("consequences", facts.consequences());
        letter.require("measures", facts.measures());
        letter.require("advice", facts.advice());
        letter.require("contact", facts.contact());
        letter.add("complaint");
        return new NoticeLetter(letter.parts, letter.missing);
    }

    private static final class Writing {

        private final List<LetterPart> parts = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        void add(String code, Object... arguments) {
            parts.add(new LetterPart(code, List.of(arguments)));
        }

        void require(String code, @Nullable String text, Object... more) {
            if (text == null) {
                missing.add("letter." + code.replace("-undated", ""));
                return;
            }
            var arguments = new ArrayList<Object>(List.of(text));
            arguments.addAll(List.of(more));
            parts.add(new LetterPart(code, List.copyOf(arguments)));
        }
    }
}
