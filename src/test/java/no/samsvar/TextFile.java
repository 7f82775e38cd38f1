package no.samsvar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts of one room in its three languages, as they lie in the sources. */
public record TextFile(
        String room,
        SortedMap<String, String> bokmaal,
        SortedMap<String, String> nynorsk,
        SortedMap<String, String> english) {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    public static List<TextFile> all() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> of(name.replace(".properties", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextFile of(String room) {
        return new TextFile(room, read(room), read(room + "_nn"), read(room + "_en"));
    }

    private static SortedMap<String, String> read(String name) {
        var properties = new Properties();
        var file = FOLDER.resolve(name + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    @Override
    public String toString() {
        return room;
    }
}
