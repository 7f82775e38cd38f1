package no.samsvar.routine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.document.Block;

/** A routine's text as blocks of a document. Strong words are plain there. */
public final class TextBlocks {

    private TextBlocks() {}

    public static List<Block> of(List<TextPart> parts) {
        var blocks = new ArrayList<Block>();
        for (var part : parts) {
            blocks.add(
                    switch (part) {
                        case TextPart.Heading(var level, var spans) ->
                                new Block.Heading(level, words(spans));
                        case TextPart.Paragraph(var spans) -> new Block.Paragraph(words(spans));
                        case TextPart.Points points when points.numbered() ->
                                new Block.NumberedList(points.first(), items(points));
                        case TextPart.Points points -> new Block.BulletList(items(points));
                    });
        }
        return blocks;
    }

    private static List<String> items(TextPart.Points points) {
        return points.items().stream().map(item -> lines(item.parts(), "")).toList();
    }

    /** All of a point; what lies below it as lines with dashes or numbers. */
    private static String lines(List<TextPart> parts, String indent) {
        return parts.stream().map(part -> lines(part, indent)).collect(Collectors.joining("\n"));
    }

    private static String lines(TextPart part, String indent) {
        return switch (part) {
            case TextPart.Heading(_, var spans) -> words(spans);
            case TextPart.Paragraph(var spans) -> words(spans);
            case TextPart.Points(var numbered, var first, var items) -> {
                var lines = new ArrayList<String>();
                for (int i = 0; i < items.size(); i++) {
                    var mark = numbered ? first + i + ". " : "– ";
                    lines.add(indent + mark + lines(items.get(i).parts(), indent + "  "));
                }
                yield String.join("\n", lines);
            }
        };
    }

    /** The words, with the address of what they lead to, which paper cannot follow. */
    private static String words(List<Span> spans) {
        return spans.stream()
                .map(
                        span ->
                                span.href() == null || span.text().equals(span.href())
                                        ? span.text()
                                        : span.text() + " (" + span.href() + ")")
                .collect(Collectors.joining());
    }
}
