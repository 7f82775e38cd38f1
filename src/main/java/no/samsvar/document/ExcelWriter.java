package no.samsvar.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.sheet.Column;
import no.samsvar.platform.sheet.Sheet;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.sheet.XlsxFile;

/** A workbook: a front sheet with all that is not a table, then one sheet per table. */
final class ExcelWriter implements DocumentWriter {

    /** Excel holds a little more. */
    private static final int LONGEST_TEXT = 32_000;

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var texts = new DocumentTexts(document.language());
        try (var file = new XlsxFile(out, document.title())) {
            var front = file.worksheet(texts.text("front"));
            new ExcelFront(front, new Printed(document.language())).fill(document);
            var heading = texts.text("table");
            for (var block : document.blocks()) {
                switch (block) {
                    case Block.Heading(_, var text) -> heading = text;
                    case Block.Table table -> file.add(sheet(table, heading));
                    default -> {}
                }
            }
        }
        out.flush();
    }

    private static Sheet sheet(Block.Table table, String heading) {
        return new Sheet(
                table.caption().isBlank() ? heading : table.caption(),
                table.header().stream().map(Column::of).toList(),
                table.rows().stream().map(ExcelWriter::fitting).toList());
    }

    private static List<Cell> fitting(List<Cell> row) {
        return row.stream()
                .map(cell -> cell instanceof Cell.Text(var text) ? Cell.of(fitting(text)) : cell)
                .toList();
    }

    /** This workbook is for reading; the whole text is in the register, the PDF and Word. */
    static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " …";
    }

    @Override
    public String mediaType() {
        return Sheets.XLSX;
    }

    @Override
    public String extension() {
        return "xlsx";
    }
}
