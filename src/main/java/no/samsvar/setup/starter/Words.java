package no.samsvar.setup.starter;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.samsvar.platform.content.ContentPart;
import no.samsvar.platform.text.Language;

/**
 * What the words in braces stand for in each language, such as the names of laws. A word with a
 * capital letter is the same at the beginning of a sentence.
 */
final class Words {

    static final Words NONE = new Words(Map.of());

    private final Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);

    private Words(Map<Language, Map<String, String>> all) {
        for (var language : Language.values()) {
            this.all.put(language, all.getOrDefault(language, Map.of()));
        }
    }

    /** These, and those of a file over them. */
    Words and(ContentPart file) {
        var more = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var words = new HashMap<>(in(language));
            for (var name : file.names()) {
                var word = file.wording(name).in(language);
                words.put(name, word);
                words.put(capital(name), capital(word));
            }
            more.put(language, Map.copyOf(words));
        }
        return new Words(more);
    }

    Map<String, String> in(Language language) {
        return Objects.requireNonNull(all.get(language));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
