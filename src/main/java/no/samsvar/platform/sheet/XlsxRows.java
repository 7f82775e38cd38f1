package no.samsvar.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Hears the rows of one sheet, with the values that formulas last had. Hidden rows count: a filter
 * left on must not lose what it hides.
 */
final class XlsxRows extends XSSFSheetXMLHandler {

    private final Grid grid;

    XlsxRows(Grid grid, Styles styles, SharedStrings strings, DataFormatter values) {
        super(styles, strings, new Collector(grid), values, false);
        this.grid = grid;
    }

    @Override
    public void startElement(
            String uri, String name, String qualified, @Nullable Attributes attributes)
            throws SAXException {
        super.startElement(uri, name, qualified, attributes);
        if ("mergeCell".equals(name) && attributes != null) {
            var range = CellRangeAddress.valueOf(attributes.getValue("ref"));
            grid.add(
                    new Grid.Merge(
                            range.getFirstRow() + 1,
                            range.getLastRow() + 1,
                            range.getFirstColumn(),
                            range.getLastColumn()));
        }
    }

    private static final class Collector implements SheetContentsHandler {

        private static final String ERROR = "ERROR:";

        private final Grid grid;
        private List<String> cells = new ArrayList<>();

        Collector(Grid grid) {
            this.grid = grid;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(
                @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            var column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (value == null || value.isBlank() || column < cells.size()) {
                return;
            }
            if (column > Limits.COLUMNS) {
                throw new UnreadableSheet("sheet.too-large", Limits.ROWS);
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value.startsWith(ERROR) ? value.substring(ERROR.length()) : value);
        }

        @Override
        public void endRow(int row) {
            grid.add(row + 1, cells);
        }
    }
}
