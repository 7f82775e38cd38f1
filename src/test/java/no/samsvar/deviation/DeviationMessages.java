package no.samsvar.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The room's texts as they lie on disk, so that a rule's tests can ask for those of its codes. */
public final class DeviationMessages {

    private static final Map<Locale, Properties> TEXTS =
            Map.of(
                    Locale.of("nb"), read(""),
                    Locale.of("nn"), read("_nn"),
                    Locale.of("en"), read("_en"));

    private DeviationMessages() {}

    /** Fails when a key lacks its text in any language. */
    public static void assertTextsOf(Stream<String> keys) {
        var wanted = keys.toList();
        assertThat(wanted).isNotEmpty();
        TEXTS.forEach(
                (language, texts) ->
                        assertThat(texts.stringPropertyNames())
                                .as(language.toString())
                                .containsAll(wanted));
    }

    public static String text(String language, String key, List<Object> arguments) {
        var locale = Locale.of(language);
        var pattern = Objects.requireNonNull(TEXTS.get(locale)).getProperty(key);
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    private static Properties read(String suffix) {
        var name = "/messages/deviation" + suffix + ".properties";
        var texts = new Properties();
        try (var file = DeviationMessages.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
