package no.samsvar.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document before it has a format.
 *
 * @param language nb, nn or en: the language that all its texts are written in
 * @param frontMatter what identifies the document, shown under the title: whose, as of when, by
 *     whom
 * @param wall hangs on a wall, and is read from some steps away
 */
public record Document(
        String title,
        String subtitle,
        Locale language,
        List<KeyValue> frontMatter,
        List<Block> blocks,
        boolean wall) {

    /** A document to be read at a desk. */
    public Document(
            String title,
            String subtitle,
            Locale language,
            List<KeyValue> frontMatter,
            List<Block> blocks) {
        this(title, subtitle, language, frontMatter, blocks, false);
    }

    /**
     * @throws IllegalArgumentException without a title, or when a heading skips a level, which a
     *     screen reader's user could not follow (PDF/UA-1 § 7.4.2)
     */
    public Document {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
        frontMatter = List.copyOf(frontMatter);
        blocks = withoutRepeats(title, blocks);
        requireUnbrokenHeadings(blocks);
    }

    /** The same for the wall. */
    public Document forTheWall() {
        return new Document(title, subtitle, language, frontMatter, blocks, true);
    }

    /** A table right under a title or heading of the same words needs no caption of them. */
    private static List<Block> withoutRepeats(String title, List<Block> blocks) {
        var kept = new ArrayList<Block>();
        var above = title;
        for (var block : blocks) {
            kept.add(
                    block instanceof Block.Table table && table.caption().equals(above)
                            ? table.withoutCaption()
                            : block);
            above = block instanceof Block.Heading(_, var text) ? text : "";
        }
        return List.copyOf(kept);
    }

    private static void requireUnbrokenHeadings(List<Block> blocks) {
        var above = 0;
        for (var block : blocks) {
            if (block instanceof Block.Heading(var level, var text)) {
                if (level > above + 1) {
                    throw new IllegalArgumentException(
                            "Heading level %d after %d: %s".formatted(level, above, text));
                }
                above = level;
            }
        }
    }
}
