package no.samsvar.setup.starter;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.content.BrokenContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every pack there is, in every edition: those that come with the program, and those in the data
 * folder, each in a folder such as {@code clinic-2027-03} below {@code content/starter}. A broken
 * one in the data folder is left out, and {@link #refused} says which file and place.
 */
@Component
public class Packs {

    private static final String BUILT_IN = "content/starter";

    private static final Logger LOG = LoggerFactory.getLogger(Packs.class);

    private final List<Pack> all = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    Packs(@Value("${samsvar.data:data}") String data) throws IOException {
        var words = PackReader.with(new ClassPathResource(BUILT_IN + "/words.yaml"), Words.NONE);
        for (var kind : PackKind.values()) {
            all.add(PackReader.read(kind, kind.folder(), builtIn(kind), words));
            for (var folder : folders(Path.of(data, BUILT_IN), kind)) {
                take(kind, folder, words);
            }
        }
    }

    private void take(PackKind kind, Path folder, Words words) throws IOException {
        try {
            all.add(PackReader.read(kind, folder.toString(), files(folder), words));
        } catch (BrokenContent e) {
            LOG.warn("A pack of starting content was refused: {}", e.getMessage());
            refused.add(String.valueOf(e.getMessage()));
        }
    }

    /** Why packs of the data folder were left out: each with its file and place. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    /** The newest edition for enterprises of a kind. */
    public Pack newest(PackKind kind) {
        return all.stream()
                .filter(pack -> pack.kind() == kind)
                .max(Comparator.comparing(Pack::edition))
                .orElseThrow(NotFound::new);
    }

    /** That edition; somebody who took lines from it may still be asked about them. */
    public Pack edition(PackKind kind, String edition) {
        return all.stream()
                .filter(pack -> pack.kind() == kind && pack.edition().equals(edition))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static List<Resource> builtIn(PackKind kind) throws IOException {
        var files = "classpath:/" + BUILT_IN + "/" + kind.folder() + "/*.yaml";
        return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(files));
    }

    private static List<Path> folders(Path content, PackKind kind) throws IOException {
        return Files.isDirectory(content) ? listed(content, kind.folder() + "-*") : List.of();
    }

    private static List<Resource> files(Path folder) throws IOException {
        return listed(folder, "*.yaml").stream().<Resource>map(FileSystemResource::new).toList();
    }

    private static List<Path> listed(Path folder, String glob) throws IOException {
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, glob)) {
            paths.forEach(found::add);
        }
        return found.stream().sorted().toList();
    }
}
