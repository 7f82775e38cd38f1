package no.samsvar.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks that follow each other on pages of the same orientation. A wide table takes its whole
 * section along, from the heading above it to the next one, so that no heading stays behind.
 */
record PageRun(boolean wide, List<Block> blocks) {

    static List<PageRun> of(List<Block> blocks) {
        var runs = new ArrayList<PageRun>();
        for (var section : sections(blocks)) {
            var wide = section.stream().anyMatch(PageRun::isWide);
            if (runs.isEmpty() || runs.getLast().wide != wide) {
                runs.add(new PageRun(wide, new ArrayList<>()));
            }
            runs.getLast().blocks.addAll(section);
        }
        return runs.isEmpty() ? List.of(new PageRun(false, List.of())) : runs;
    }

    private static List<List<Block>> sections(List<Block> blocks) {
        var sections = new ArrayList<List<Block>>();
        var open = false;
        for (var block : blocks) {
            var heading = block instanceof Block.Heading;
            if (sections.isEmpty() || heading && open) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(block);
            open = !heading;
        }
        return sections;
    }

    private static boolean isWide(Block block) {
        return block instanceof Block.Table table && table.wide();
    }
}
