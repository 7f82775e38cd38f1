package no.samsvar.platform.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads every file in {@code messages/}, so that a new room needs no wiring. */
@Configuration(proxyBeanMethods = false)
public class TextFiles {

    /** Every text of the program, also where no server runs. */
    @Bean
    public static Texts texts(ResourcePatternResolver files) throws IOException {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (var file : files.getResources("classpath*:messages/*.properties")) {
            var known = texts.computeIfAbsent(languageOf(file), _ -> new HashMap<>());
            read(file)
                    .forEach(
                            (key, text) -> {
                                if (known.put((String) key, (String) text) != null) {
                                    throw new IllegalStateException(
                                            "Two files have the text " + key + ", one is " + file);
                                }
                            });
        }
        return new Texts(texts);
    }

    @Bean
    Dates dates(Texts texts) {
        return new Dates(texts);
    }

    private static Language languageOf(Resource file) {
        var name = requireNonNull(file.getFilename());
        if (name.endsWith("_nn.properties")) {
            return Language.NN;
        }
        return name.endsWith("_en.properties") ? Language.EN : Language.NB;
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
