package no.samsvar.setup.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.samsvar.platform.content.BrokenContent;
import no.samsvar.platform.content.ContentPart;
import org.springframework.core.io.Resource;

/** Reads the files of a pack. */
final class PackReader {

    private static final String WORDS = "words.yaml";

    private PackReader() {}

    /**
     * @param folder what it is called where something in it is found wrong
     * @param words that its texts may use beside its own
     */
    static Pack read(PackKind kind, String folder, List<Resource> files, Words words) {
        var own = words;
        for (var file : files) {
            if (WORDS.equals(file.getFilename())) {
                own = with(file, own);
            }
        }
        var check = new LineCheck();
        var reader = new SectionReader(own, check);
        var sections =
                files.stream()
                        .filter(file -> !WORDS.equals(file.getFilename()))
                        .map(file -> section(file, folder, reader))
                        .sorted(Comparator.comparing(Section::name))
                        .toList();
        check.references();
        return new Pack(kind, edition(folder, sections), sections);
    }

    static Words with(Resource file, Words words) {
        try (var content = file.getInputStream()) {
            return words.and(ContentPart.read(name(file), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Section section(Resource file, String folder, SectionReader reader) {
        var name = name(file);
        try (InputStream content = file.getInputStream()) {
            return reader.read(name.replace(".yaml", ""), folder + "/" + name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String edition(String folder, List<Section> sections) {
        var editions = sections.stream().map(Section::edition).distinct().toList();
        if (editions.size() != 1) {
            throw new BrokenContent(folder, "edition", "must be one in all files, not " + editions);
        }
        return editions.getFirst();
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
