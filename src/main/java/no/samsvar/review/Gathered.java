package no.samsvar.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The facts of a point.
 *
 * @param lines as they stand in minutes that everybody reads
 * @param leftOut how many entries whoever asks may see and minutes may not tell of
 */
public record Gathered(List<String> lines, int leftOut) {

    public static final Gathered NOTHING = new Gathered(List.of(), 0);

    private static final int MOST = 20;

    public Gathered {
        lines = List.copyOf(lines);
    }

    /**
     * A first line that sums up, and as many of the others as one reads.
     *
     * @param more says how many further ones there are
     */
    public static Gathered of(String sum, List<String> lines, IntFunction<String> more, int out) {
        var told = new ArrayList<String>();
        told.add(sum);
        Stream.concat(
                        lines.stream().limit(MOST),
                        Stream.of(lines.size() - MOST).filter(it -> it > 0).map(more::apply))
                .forEach(told::add);
        return new Gathered(told, out);
    }

    /** As it is stored. */
    public String text() {
        return String.join("\n", lines);
    }
}
