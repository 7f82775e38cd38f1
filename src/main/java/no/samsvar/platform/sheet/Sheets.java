package no.samsvar.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The room's door: tables in and out of Excel and CSV files. */
public final class Sheets {

    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv;charset=UTF-8";

    private Sheets() {}

    /** Excel: typed dates and numbers, header frozen with a filter. Leaves {@code out} open. */
    public static void writeXlsx(List<Sheet> sheets, OutputStream out) throws IOException {
        try (var file = new XlsxFile(out, sheets.getFirst().name())) {
            for (var sheet : sheets) {
                file.add(sheet);
            }
        }
        out.flush();
    }

    /** CSV as Norwegian Excel opens it with a double click. Leaves {@code out} open. */
    public static void writeCsv(Sheet sheet, OutputStream out) throws IOException {
        CsvWriter.write(sheet, out);
    }

    /**
     * Reads an Excel or CSV file, whatever it is called, by what it holds.
     *
     * @return the visible sheets that hold a table, in the file's order; at least one
     * @throws UnreadableSheet when there is no table to be had, with the reason
     */
    public static List<RawSheet> read(byte[] file) {
        var found =
                switch (FileContent.kindOf(file)) {
                    case XLSX -> XlsxReader.read(file);
                    case TEXT -> List.of(CsvReader.read(file));
                    case ENCRYPTED -> throw new UnreadableSheet("sheet.encrypted");
                    case OLD_EXCEL -> throw new UnreadableSheet("sheet.old-excel");
                    case OTHER -> throw new UnreadableSheet("sheet.unknown-format");
                };
        var sheets = found.stream().flatMap(grid -> HeaderRows.tableOf(grid).stream()).toList();
        if (sheets.isEmpty()) {
            throw new UnreadableSheet("sheet.empty");
        }
        return sheets;
    }
}
