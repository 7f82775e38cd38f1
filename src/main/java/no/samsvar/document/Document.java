package no.samsvar.document;

import java.util.List;
import java.util.Locale;

/**
 * A document before it has a format.
 *
 * @param language nb, nn or en: the language that all its texts are written in
 * @param frontMatter what identifies the document, shown under the title: whose, as of when, by
 *     whom
 * @param large whether it is to be read from the wall
 */
public record Document(
        String title,
        String subtitle,
        Locale language,
        List<KeyValue> frontMatter,
        List<Block> blocks,
        boolean large) {

    /**
     * @throws IllegalArgumentException without a title, or when a heading skips a level, which a
     *     screen reader's user could not follow (PDF/UA-1 § 7.4.2)
     */
    public Document {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
        frontMatter = List.copyOf(frontMatter);
        blocks = List.copyOf(blocks);
        requireUnbrokenHeadings(blocks);
    }

    /** One in print of the usual size. */
    public Document(
            String title,
            String subtitle,
            Locale language,
            List<KeyValue> frontMatter,
            List<Block> blocks) {
        this(title, subtitle, language, frontMatter, blocks, false);
    }

    /** The same in print that is read from the wall. */
    public Document inLargePrint() {
        return new Document(title, subtitle, language, frontMatter, blocks, true);
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
