package no.samsvar.document;

import java.util.List;
import java.util.Locale;
import no.samsvar.platform.sheet.Cell;
import org.w3c.dom.Element;

/** A document as the XHTML tree that becomes the PDF. */
final class Xhtml {

    private final Document document;
    private final Printed printed;
    private final Element html;
    private int headings;

    private Xhtml(Document document) {
        this.document = document;
        this.printed = new Printed(document.language());
        var tree = Xml.empty();
        this.html = tree.createElement("html");
        tree.appendChild(html);
    }

    static org.w3c.dom.Document of(Document document, String css) {
        var xhtml = new Xhtml(document);
        xhtml.head(css);
        xhtml.body();
        return xhtml.html.getOwnerDocument();
    }

    private void head(String css) {
        html.setAttribute("lang", document.language().toLanguageTag());
        var head = Xml.add(html, "head");
        Xml.text(Xml.add(head, "title"), document.title());
        var texts = new DocumentTexts(document.language());
        Xml.add(
                head,
                "meta",
                "name",
                "description",
                "content",
                Printed.clean(texts.text("description", document.title())));
        Xml.add(head, "style").setTextContent(css);
        bookmarks(Xml.add(head, "bookmarks"));
    }

    private void bookmarks(Element top) {
        var parents = new Element[] {top, top, top, top, top};
        var number = 0;
        for (var block : document.blocks()) {
            if (block instanceof Block.Heading(var level, var text)) {
                var name = Printed.clean(text).replace('\n', ' ');
                var href = "#h" + ++number;
                var bookmark = Xml.add(parents[level - 1], "bookmark", "name", name, "href", href);
                for (var below = level; below < parents.length; below++) {
                    parents[below] = bookmark;
                }
            }
        }
    }

    private void body() {
        var body = Xml.add(html, "body", "class", document.wall() ? "wall" : "desk");
        var first = true;
        for (var run : PageRun.of(document.blocks())) {
            var pages = Xml.add(body, "div", "class", run.wide() ? "wide" : "tall");
            if (first) {
                front(pages);
            }
            run.blocks().forEach(block -> block(pages, block));
            first = false;
        }
    }

    private void front(Element pages) {
        Xml.text(Xml.add(pages, "h1"), document.title());
        if (!document.subtitle().isBlank()) {
            Xml.text(Xml.add(pages, "p", "class", "subtitle"), document.subtitle());
        }
        keyValues(pages, "front", document.frontMatter());
    }

    private void block(Element pages, Block block) {
        switch (block) {
            case Block.Heading(var level, var text) ->
                    Xml.text(Xml.add(pages, "h" + (level + 1), "id", "h" + ++headings), text);
            case Block.Paragraph(var text) -> Xml.text(Xml.add(pages, "p"), text);
            case Block.KeyValues(var values) -> keyValues(pages, "values", values);
            case Block.Table table -> table(pages, table);
            case Block.BulletList(var items) -> {
                var list = Xml.add(pages, "ul");
                items.forEach(item -> Xml.text(Xml.add(list, "li"), item));
            }
            case Block.NumberedList(var from, var items) -> {
                var list = Xml.add(pages, "ol", "start", Integer.toString(from));
                items.forEach(item -> Xml.text(Xml.add(list, "li"), item));
            }
            case Block.Figure(var svg, var alternative) -> figure(pages, svg, alternative);
            case Block.Notice(var text) ->
                    Xml.text(Xml.add(Xml.add(pages, "div", "class", "notice"), "p"), text);
        }
    }

    private void keyValues(Element pages, String kind, List<KeyValue> values) {
        if (values.isEmpty()) {
            return;
        }
        var body = Xml.add(Xml.add(pages, "table", "class", kind), "tbody");
        for (var entry : values) {
            var row = Xml.add(body, "tr");
            Xml.text(Xml.add(row, "th", "scope", "row"), entry.label());
            Xml.text(Xml.add(row, "td"), printed.of(entry.value()));
        }
    }

    private void table(Element pages, Block.Table content) {
        if (!content.caption().isBlank()) {
            Xml.text(Xml.add(pages, "p", "class", "caption"), content.caption());
        }
        var table = Xml.add(pages, "table", "class", "grid");
        for (var share : ColumnShares.of(content, printed)) {
            Xml.add(table, "col", "style", width(share));
        }
        var head = Xml.add(Xml.add(table, "thead"), "tr");
        for (var column = 0; column < content.header().size(); column++) {
            var kind = content.isNumeric(column) ? "number" : "text";
            var cell = Xml.add(head, "th", "scope", "col", "class", kind);
            Xml.text(cell, content.header().get(column));
        }
        var body = Xml.add(table, "tbody");
        for (var cells : content.rows()) {
            var row = Xml.add(body, "tr");
            for (var cell : cells) {
                var kind = cell instanceof Cell.Decimal ? "number" : "text";
                Xml.text(Xml.add(row, "td", "class", kind), printed.of(cell));
            }
        }
    }

    private static String width(double share) {
        return String.format(Locale.ROOT, "width: %.2f%%", share * 100);
    }

    private static void figure(Element pages, String svg, String alternative) {
        var drawing = Xml.parse(svg).getDocumentElement();
        var tree = pages.getOwnerDocument();
        var image = (Element) tree.importNode(drawing, true);
        image.setAttribute("alt", Printed.clean(alternative));
        Xml.add(pages, "div", "class", "figure").appendChild(image);
    }
}
