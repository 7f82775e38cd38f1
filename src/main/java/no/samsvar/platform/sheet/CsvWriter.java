package no.samsvar.platform.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;

/** CSV for Norwegian Excel: semicolons, UTF-8 with its mark, ISO dates, decimal comma. */
final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private CsvWriter() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        var printer = FORMAT.print(writer);
        for (var column : sheet.columns()) {
            printer.print(CsvEscape.escaped(PlainText.clean(column.header())));
        }
        printer.println();
        for (var row : sheet.rows()) {
            for (var cell : row) {
                printer.print(text(cell));
            }
            printer.println();
        }
        writer.flush();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> CsvEscape.escaped(PlainText.clean(text));
            case Cell.Decimal decimal -> decimal.plain().replace('.', ',');
            case Cell.Day day -> day.plain();
            case Cell.Moment moment -> moment.plain();
        };
    }
}
