package no.samsvar.routine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text with marks as CommonMark has them into parts of our own: headings, paragraphs,
 * points and steps. Whatever else it may hold, such as HTML, is words and nothing more.
 */
public final class RoutineText {

    private static final int LOWEST = 3;
    private static final Parser PARSER = Parser.builder().build();

    private int above;

    private RoutineText() {}

    public static List<TextPart> parts(@Nullable String text) {
        return text == null ? List.of() : new RoutineText().within(PARSER.parse(text));
    }

    /** The words alone, without marks. */
    public static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private List<TextPart> within(Node node) {
        var parts = new ArrayList<TextPart>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, parts);
        }
        return List.copyOf(parts);
    }

    private void add(Node node, List<TextPart> parts) {
        switch (node) {
            case Heading heading -> parts.add(heading(heading));
            case Paragraph paragraph -> parts.add(new TextPart.Paragraph(Spans.of(paragraph)));
            case BulletList list -> parts.add(new TextPart.Points(false, 1, items(list)));
            case OrderedList list -> {
                var first = list.getMarkerStartNumber();
                parts.add(new TextPart.Points(true, first == null ? 1 : first, items(list)));
            }
            case HtmlBlock html -> parts.add(plain(html.getLiteral()));
            case FencedCodeBlock code -> parts.add(plain(code.getLiteral()));
            case IndentedCodeBlock code -> parts.add(plain(code.getLiteral()));
            default -> parts.addAll(within(node));
        }
    }

    private TextPart.Heading heading(Heading heading) {
        above = Math.min(LOWEST, Math.min(heading.getLevel(), above + 1));
        return new TextPart.Heading(above, Spans.of(heading));
    }

    private List<TextPart.Item> items(Node list) {
        var items = new ArrayList<TextPart.Item>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new TextPart.Item(within(item)));
        }
        return List.copyOf(items);
    }

    private static TextPart plain(String words) {
        return new TextPart.Paragraph(List.of(Span.of(words.strip())));
    }
}
