package no.samsvar.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/** The folder as an inspector has it: unpacked, and read without Samsvar. */
public record Unpacked(Path folder) {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    public static Unpacked of(byte[] zip, Path folder) throws IOException {
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                var path = folder.resolve(file.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new IOException(file.getName());
                }
                Files.createDirectories(path.getParent());
                Files.write(path, files.readAllBytes());
            }
        }
        return new Unpacked(folder);
    }

    /** What the documented command answers; 0 where every file is as it was. */
    public int verify() throws IOException, InterruptedException {
        var command =
                new ProcessBuilder("sha256sum", "-c", "--strict", "--quiet", FolderZip.CHECKSUMS)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!command.waitFor(1, TimeUnit.MINUTES)) {
            throw new IOException("sha256sum does not end");
        }
        return command.exitValue();
    }

    /** Every file in it, by its path. */
    public Set<String> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    public String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** Where the links of a page lead, by path; a place in the page itself is left out. */
    public Set<String> links(String page) throws IOException {
        var base = URI.create("file:/" + page);
        return LINK.matcher(text(page))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.startsWith("#"))
                .map(link -> base.resolve(link).getPath().substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pages that have these words. */
    public Set<String> with(String words) throws IOException {
        var found = new TreeSet<String>();
        for (var file : files()) {
            if (file.endsWith(".html") && text(file).contains(words)) {
                found.add(file);
            }
        }
        return found;
    }
}
