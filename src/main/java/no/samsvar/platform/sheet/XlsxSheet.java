package no.samsvar.platform.sheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of an Excel file: typed values, header frozen and with a filter. */
final class XlsxSheet {

    private static final int LONGEST_TEXT = 32_767;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    private static final int MEASURED = 200;
    private static final int FLUSHED = 1_000;

    private XlsxSheet() {}

    static void fill(Worksheet target, Sheet sheet) throws IOException {
        var widths =
                IntStream.range(0, sheet.columns().size())
                        .mapToDouble(column -> width(sheet, column))
                        .toArray();
        for (var column = 0; column < widths.length; column++) {
            target.width(column, widths[column]);
        }
        print(target);
        target.freezePane(0, 1);
        target.setAutoFilter(0, 0, sheet.rows().size(), Math.max(0, sheet.columns().size() - 1));
        header(target, sheet);
        for (var row = 0; row < sheet.rows().size(); row++) {
            var lines = 1;
            for (var column = 0; column < widths.length; column++) {
                var cell = sheet.rows().get(row).get(column);
                put(target, row + 1, column, cell);
                lines = Math.max(lines, RowHeight.lines(cell.plain(), widths[column]));
            }
            target.rowHeight(row + 1, RowHeight.of(lines));
            if (row % FLUSHED == FLUSHED - 1) {
                target.flush();
            }
        }
        target.finish();
    }

    private static void print(Worksheet target) {
        target.paperSize(PaperSize.A4_PAPER);
        target.pageOrientation("landscape");
        target.setFitToPage(true);
        target.fitToWidth((short) 1);
        target.fitToHeight((short) 0);
        target.repeatRows(0);
    }

    private static void header(Worksheet target, Sheet sheet) {
        for (var column = 0; column < sheet.columns().size(); column++) {
            target.value(0, column, PlainText.clean(sheet.columns().get(column).header()));
            target.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor("EEF2F7")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
        }
    }

    private static void put(Worksheet target, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> putText(target, row, column, PlainText.clean(text));
            case Cell.Day(var value) -> {
                target.value(row, column, value);
                format(target, row, column, "dd\\.mm\\.yyyy");
            }
            case Cell.Moment(var value) -> {
                target.value(row, column, value);
                format(target, row, column, "dd\\.mm\\.yyyy hh:mm");
            }
            case Cell.Decimal(var value) -> {
                target.value(row, column, value);
                target.style(row, column).verticalAlignment("top").set();
            }
        }
    }

    private static void putText(Worksheet target, int row, int column, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "Row %d, column %d: %d characters, more than Excel holds"
                            .formatted(row + 1, column + 1, text.length()));
        }
        if (!text.isEmpty()) {
            target.value(row, column, SheetName.unambiguous(text));
            target.style(row, column).verticalAlignment("top").wrapText(true).set();
        }
    }

    private static void format(Worksheet target, int row, int column, String format) {
        target.style(row, column)
                .format(format)
                .verticalAlignment("top")
                .horizontalAlignment("left")
                .set();
    }

    private static double width(Sheet sheet, int column) {
        var wished = sheet.columns().get(column).width();
        if (wished > 0) {
            return wished;
        }
        var longest =
                sheet.rows().stream()
                        .limit(MEASURED)
                        .flatMap(row -> Arrays.stream(row.get(column).plain().split("\n")))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        var header = sheet.columns().get(column).header().length() + 4;
        return Math.clamp(Math.max(longest + 2, header), NARROWEST, WIDEST);
    }
}
