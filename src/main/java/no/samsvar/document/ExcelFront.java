package no.samsvar.document;

import java.io.IOException;
import java.util.List;
import no.samsvar.platform.sheet.RowHeight;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a document's workbook: labels left, values and texts right. */
final class ExcelFront {

    private static final int LABEL_WIDTH = 34;
    private static final int TEXT_WIDTH = 90;
    private static final int TITLE_SIZE = 18;
    private static final int HEADING_SIZE = 13;
    private static final int TEXT_SIZE = 11;

    private final Worksheet sheet;
    private final Printed printed;
    private int row;

    ExcelFront(Worksheet sheet, Printed printed) {
        this.sheet = sheet;
        this.printed = printed;
    }

    void fill(Document document) throws IOException {
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, TEXT_WIDTH);
        sheet.hideGridLines();
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        heading(document.title(), TITLE_SIZE);
        if (!document.subtitle().isBlank()) {
            text(0, document.subtitle());
            row++;
        }
        row++;
        keyValues(document.frontMatter());
        document.blocks().forEach(this::add);
        sheet.finish();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading(var level, var text) -> {
                row++;
                heading(text, level == 1 ? HEADING_SIZE : TEXT_SIZE);
            }
            case Block.Paragraph(var text) -> line(text);
            case Block.Notice(var text) -> line(text);
            case Block.KeyValues(var values) -> keyValues(values);
            case Block.BulletList(var items) -> items.forEach(item -> line("• " + item));
            case Block.NumberedList(var first, var items) -> {
                for (int step = 0; step < items.size(); step++) {
                    line(first + step + ". " + items.get(step));
                }
            }
            case Block.Figure(_, var alternative) -> line(alternative);
            case Block.Table(var caption, _, _, _, _) -> line(caption);
        }
    }

    private void heading(String text, int size) {
        sheet.value(row, 0, ExcelWriter.fitting(Printed.clean(text)));
        sheet.style(row, 0).bold().fontSize(size).set();
        sheet.rowHeight(row, size * 1.6);
        row++;
    }

    private void line(String text) {
        if (!text.isBlank()) {
            text(1, text);
            row++;
        }
    }

    private void keyValues(List<KeyValue> values) {
        for (var value : values) {
            text(0, value.label());
            sheet.style(row, 0).bold().verticalAlignment("top").wrapText(true).set();
            text(1, printed.of(value.value()));
            row++;
        }
    }

    private void text(int column, String text) {
        var shown = ExcelWriter.fitting(Printed.clean(text));
        sheet.value(row, column, shown);
        if (column == 1) {
            sheet.rowHeight(row, RowHeight.of(RowHeight.lines(shown, TEXT_WIDTH)));
        }
        sheet.style(row, column).verticalAlignment("top").wrapText(column == 1).set();
    }
}
