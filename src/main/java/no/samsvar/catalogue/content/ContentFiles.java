package no.samsvar.catalogue.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the files of a folder of content and has each read, in the order of their names. */
final class ContentFiles {

    private ContentFiles() {}

    /**
     * @param folder below the catalogue's, such as {@code checklists}
     */
    static <T> List<T> read(String folder, BiFunction<String, InputStream, T> reader) {
        var files = "classpath*:/content/catalogue/" + folder + "/*.yaml";
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(files))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(file -> read(file, reader))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Resource file, BiFunction<String, InputStream, T> reader) {
        try (var content = file.getInputStream()) {
            return reader.apply(Objects.requireNonNull(file.getFilename()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
