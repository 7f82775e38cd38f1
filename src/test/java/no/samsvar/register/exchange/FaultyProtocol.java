package no.samsvar.register.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A protocol of 300 rows as people keep it in Excel: a title, merged headers under names of their
 * own, dates as text in four formats, empty rows, and a fault of each kind.
 */
public final class FaultyProtocol {

    private static final int ROWS = 300;
    private static final int FIRST_ROW = 6;
    private static final List<String> DATES =
            List.of("2026-11-%02d", "%02d.11.2026", "%d/11/26", "%d. november 2026");

    private final List<String> groups;
    private final List<String> headers;
    private final List<Map<String, String>> rows = new ArrayList<>();

    public FaultyProtocol(List<String> groups, List<String> headers) {
        this.groups = groups;
        this.headers = headers;
    }

    /** The cells of a row by their headers. */
    public interface Row {
        Map<String, String> of(int number, String date);
    }

    /** Rows without a fault; the date's format changes from row to row. */
    public FaultyProtocol filled(Row row) {
        for (int number = 0; number < ROWS; number++) {
            var date = DATES.get(number % DATES.size()).formatted(1 + number % 28);
            rows.add(new LinkedHashMap<>(row.of(number, date)));
        }
        return this;
    }

    /** Writes another text into one cell; the number that Excel has for the row. */
    public int spoil(int index, String header, String text) {
        rows.get(index).put(header, text);
        return number(index);
    }

    public String cell(int index, String header) {
        return rows.get(index).getOrDefault(header, "");
    }

    int number(int index) {
        return FIRST_ROW + index + index / 50;
    }

    public byte[] file() {
        try (var workbook = new XSSFWorkbook()) {
            var notes = workbook.createSheet("Veiledning");
            text(notes, 1, List.of("Fyll ut arket", "Spør personvernombudet"));
            fill(workbook.createSheet("Protokoll"));
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(XSSFSheet sheet) {
        text(sheet, 1, List.of("Protokoll over det vi har, sist endret av Kari"));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, headers.size() - 1));
        text(sheet, 4, groups);
        text(sheet, 5, headers);
        int start = 0;
        for (int column = 1; column <= groups.size(); column++) {
            if (column == groups.size() || !groups.get(column).isEmpty()) {
                if (column - start > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(3, 3, start, column - 1));
                }
                start = column;
            }
        }
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            text(
                    sheet,
                    number(index),
                    headers.stream().map(header -> row.getOrDefault(header, "")).toList());
        }
    }

    private static void text(XSSFSheet sheet, int number, List<String> texts) {
        var row = sheet.createRow(number - 1);
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                row.createCell(column).setCellValue(texts.get(column));
            }
        }
    }
}
