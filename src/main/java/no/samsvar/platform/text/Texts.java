package no.samsvar.platform.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every text of the program. Texts are written for {@link MessageFormat}: {@code {0}} is the first
 * argument and a single quote is doubled. Dates and moments among the arguments are written in
 * words; a year or a number that must not be grouped is passed as a string.
 */
public final class Texts {

    private final Map<Language, Map<String, String>> patterns;

    Texts(Map<Language, Map<String, String>> patterns) {
        this.patterns = Map.copyOf(patterns);
    }

    /** The text in this language; a text that is missing is an error, never shown as its key. */
    public String text(Language language, String key, Object... arguments) {
        return find(language, key, arguments).orElseThrow(() -> new MissingText(language, key));
    }

    /** The text if there is one; for texts that are optional, such as help to a field. */
    public Optional<String> find(Language language, String key, Object... arguments) {
        var pattern = patterns.getOrDefault(language, Map.of()).get(key);
        return Optional.ofNullable(pattern).map(found -> format(language, found, arguments));
    }

    /** The keys that this language has a text for. */
    public Set<String> keys(Language language) {
        return patterns.getOrDefault(language, Map.of()).keySet();
    }

    private String format(Language language, String pattern, Object[] arguments) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        var words = new Object[arguments.length];
        for (var i = 0; i < words.length; i++) {
            words[i] = inWords(language, arguments[i]);
        }
        return new MessageFormat(pattern, language.locale()).format(words);
    }

    private Object inWords(Language language, Object argument) {
        return switch (argument) {
            case LocalDate date -> new Dates(this).date(language, date);
            case Instant moment -> new Dates(this).dateTime(language, moment);
            default -> argument;
        };
    }
}
