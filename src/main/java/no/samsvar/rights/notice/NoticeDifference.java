package no.samsvar.rights.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.document.Block;

/**
 * What one chapter of two notices says differently.
 *
 * @param heading of the chapter
 * @param gone what only the earlier says
 * @param come what only the later says
 */
public record NoticeDifference(String heading, List<String> gone, List<String> come) {

    public NoticeDifference {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** Chapter by chapter, in the order of the later; nothing where they say the same. */
    public static List<NoticeDifference> between(Reading earlier, Reading later) {
        var before = chapters(earlier);
        var now = chapters(later);
        var headings = new LinkedHashSet<>(now.keySet());
        headings.addAll(before.keySet());
        var differences = new ArrayList<NoticeDifference>();
        for (var heading : headings) {
            var was = before.getOrDefault(heading, Set.of());
            var is = now.getOrDefault(heading, Set.of());
            var one = new NoticeDifference(heading, only(was, is), only(is, was));
            if (!one.gone.isEmpty()
                    || !one.come.isEmpty()
                    || before.containsKey(heading) != now.containsKey(heading)) {
                differences.add(one);
            }
        }
        return differences;
    }

    private static List<String> only(Set<String> these, Set<String> others) {
        return these.stream().filter(line -> !others.contains(line)).toList();
    }

    /** The lines below each heading, by its words; what stands before the first is the title's. */
    private static Map<String, Set<String>> chapters(Reading reading) {
        var chapters = new LinkedHashMap<String, Set<String>>();
        Set<String> lines = chapters.computeIfAbsent(reading.title(), _ -> new LinkedHashSet<>());
        for (var block : reading.blocks()) {
            switch (block) {
                case Block.Heading(var _, var text) ->
                        lines = chapters.computeIfAbsent(text, _ -> new LinkedHashSet<>());
                case Block.Paragraph(var text) -> lines.add(text);
                case Block.BulletList(var items) -> lines.addAll(items);
                case Block.KeyValues(var values) -> {
                    for (var value : values) {
                        lines.add(value.label() + ": " + value.value().plain());
                    }
                }
                case Block.Figure _, Block.NumberedList _, Block.Table _, Block.Notice _ -> {}
            }
        }
        return chapters;
    }
}
