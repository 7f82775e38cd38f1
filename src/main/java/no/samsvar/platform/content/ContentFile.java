package no.samsvar.platform.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file of content, read into records; what is missing, or unknown, is an error. */
public final class ContentFile {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private ContentFile() {}

    /**
     * @param path below {@code content/}
     * @throws IllegalStateException where the file does not say what the record asks, with its
     *     place
     */
    public static <T extends Record> T read(String path, Class<T> type) {
        try (var file = new ClassPathResource("content/" + path).getInputStream()) {
            return YAML.readValue(file, type);
        } catch (JacksonException e) {
            throw new IllegalStateException("content/" + path + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
