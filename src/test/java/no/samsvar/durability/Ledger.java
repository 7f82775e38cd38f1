package no.samsvar.durability;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was attempted and what was acknowledged, in a file that outlives this run. */
final class Ledger implements AutoCloseable {

    private static final String TRIED = "TRIED\t";
    private static final String ACKNOWLEDGED = "ACKNOWLEDGED\t";

    private final BufferedWriter file;
    private final Set<Deed> open = new LinkedHashSet<>();
    private final List<Deed> fresh = new ArrayList<>();
    private final List<Deed> acknowledged = new ArrayList<>();
    private final List<Deed> lost = new ArrayList<>();

    Ledger(Path path) throws IOException {
        if (Files.exists(path)) {
            Files.readAllLines(path).forEach(this::read);
        }
        lost.addAll(open);
        open.clear();
        file = Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void read(String line) {
        if (line.startsWith(TRIED)) {
            open.add(Deed.of(line.substring(TRIED.length())));
        } else if (line.startsWith(ACKNOWLEDGED)) {
            var deed = Deed.of(line.substring(ACKNOWLEDGED.length()));
            open.remove(deed);
            acknowledged.add(deed);
        }
    }

    synchronized void tried(Deed deed) {
        write(TRIED + deed.line());
        open.add(deed);
    }

    synchronized void acknowledged(Deed deed) {
        write(ACKNOWLEDGED + deed.line());
        open.remove(deed);
        acknowledged.add(deed);
        fresh.add(deed);
    }

    /** Those acknowledged since this was last asked for. */
    synchronized List<Deed> fresh() {
        var taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    /** Whether so many have been acknowledged since then. */
    synchronized boolean hasFresh(int many) {
        return fresh.size() >= many;
    }

    /** All that were ever acknowledged. */
    synchronized List<Deed> all() {
        return List.copyOf(acknowledged);
    }

    /** Those without an answer since this was last asked for: done or not done, never half. */
    synchronized List<Deed> unanswered() {
        lost.addAll(open);
        open.clear();
        var taken = List.copyOf(lost);
        lost.clear();
        return taken;
    }

    private void write(String line) {
        try {
            file.write(line);
            file.newLine();
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
