package no.samsvar.routine.text;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.routine.WebAddress;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the runs of a heading or a paragraph; those that look alike become one. */
final class Spans {

    private final List<Span> spans = new ArrayList<>();

    private Spans() {}

    static List<Span> of(Node node) {
        var spans = new Spans();
        spans.within(node, false, false, null);
        return List.copyOf(spans.spans);
    }

    private void within(Node node, boolean strong, boolean emphasised, @Nullable String href) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case Text text -> add(new Span(text.getLiteral(), strong, emphasised, href));
                case Code code -> add(new Span(code.getLiteral(), strong, emphasised, href));
                case HtmlInline html -> add(new Span(html.getLiteral(), strong, emphasised, href));
                // A line that somebody broke is a line for whoever reads.
                case SoftLineBreak _, HardLineBreak _ ->
                        add(new Span("\n", strong, emphasised, href));
                case StrongEmphasis _ -> within(child, true, emphasised, href);
                case Emphasis _ -> within(child, strong, true, href);
                case Link link -> within(link, strong, emphasised, leading(link));
                default -> within(child, strong, emphasised, href);
            }
        }
    }

    private static @Nullable String leading(Link link) {
        return WebAddress.leadsSomewhere(link.getDestination()) ? link.getDestination() : null;
    }

    private void add(Span span) {
        if (!spans.isEmpty()) {
            var last = spans.getLast();
            var joined =
                    new Span(
                            last.text() + span.text(),
                            last.strong(),
                            last.emphasised(),
                            last.href());
            if (joined.equals(
                    new Span(joined.text(), span.strong(), span.emphasised(), span.href()))) {
                spans.set(spans.size() - 1, joined);
                return;
            }
        }
        spans.add(span);
    }
}
