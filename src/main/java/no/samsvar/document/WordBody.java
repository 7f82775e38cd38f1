package no.samsvar.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts blocks into a Word document, one after the other. */
final class WordBody {

    private final XWPFDocument word;
    private final Printed printed;
    private final boolean wide;

    WordBody(XWPFDocument word, Printed printed, boolean wide) {
        this.word = word;
        this.printed = printed;
        this.wide = wide;
    }

    void addAll(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading(var level, var text) -> paragraph("Heading" + level, text);
            case Block.Paragraph(var text) -> paragraph("Normal", text);
            case Block.BulletList(var items) ->
                    items.forEach(item -> paragraph("ListBullet", item));
            case Block.NumberedList(var first, var items) ->
                    WordNumbers.from(word, first)
                            .forEach(
                                    items,
                                    (paragraph, item) -> fill(paragraph, "ListNumber", item));
            case Block.Notice(var text) -> paragraph("Notice", text);
            case Block.Figure figure ->
                    WordFigure.add(word.createParagraph(), figure, WordPage.textWidth(wide));
            case Block.KeyValues(var values) -> keyValues(values);
            case Block.Table table -> table(table);
        }
    }

    void paragraph(String style, String text) {
        fill(word.createParagraph(), style, text);
    }

    private void keyValues(List<KeyValue> values) {
        if (values.isEmpty()) {
            return;
        }
        var table = new WordTable(word, WordPage.textWidth(wide), new double[] {0.3, 0.7});
        for (var value : values) {
            var cells = table.addRow();
            fill(cells.get(0), "ValueLabel", value.label());
            fill(cells.get(1), "ValueText", printed.of(value.value()));
        }
        paragraph("Normal", "");
    }

    private void table(Block.Table content) {
        if (!content.caption().isBlank()) {
            paragraph("Caption", content.caption());
        }
        var shares = ColumnShares.of(content, printed);
        var table = new WordTable(word, WordPage.textWidth(wide), shares);
        var head = table.addHeaderRow();
        for (var i = 0; i < head.size(); i++) {
            var style = content.isNumeric(i) ? "NumberHeading" : "TableHeading";
            fill(head.get(i), style, printed.divided(content.header().get(i)));
        }
        for (var row : content.rows()) {
            var cells = table.addRow();
            for (var i = 0; i < cells.size(); i++) {
                var style = content.isNumeric(i) ? "TableNumber" : "TableText";
                fill(cells.get(i), style, printed.divided(printed.of(row.get(i))));
            }
        }
        paragraph("Normal", "");
    }

    private static void fill(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        if (text.isEmpty()) {
            return;
        }
        var run = paragraph.createRun();
        var first = true;
        for (var line : Printed.clean(text).split("\n", -1)) {
            if (!first) {
                run.addBreak();
            }
            addLine(run, line);
            first = false;
        }
    }

    private static void addLine(XWPFRun run, String line) {
        var first = true;
        for (var part : line.split(SoftHyphens.SOFT_HYPHEN)) {
            if (!first) {
                run.getCTR().addNewSoftHyphen();
            }
            run.setText(part);
            first = false;
        }
    }
}
