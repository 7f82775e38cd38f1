package no.samsvar.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table whose columns have fixed widths, whose rows stay whole and whose header repeats. */
final class WordTable {

    private static final String HEADER_FILL = "EEF2F7";

    private final XWPFTable table;
    private final int[] widths;

    /**
     * @param width of the whole table, in twentieths of a point
     * @param shares each column's part of it
     */
    WordTable(XWPFDocument word, int width, double[] shares) {
        this.widths = Arrays.stream(shares).mapToInt(share -> (int) (share * width)).toArray();
        this.table = word.createTable();
        table.removeRow(0);
        layOut(table.getCTTbl(), width);
    }

    List<XWPFParagraph> addHeaderRow() {
        var row = table.createRow();
        row.setRepeatHeader(true);
        var cells = cells(row);
        row.getTableCells().forEach(WordTable::shade);
        return cells;
    }

    List<XWPFParagraph> addRow() {
        return cells(table.createRow());
    }

    private void layOut(CTTbl markup, int width) {
        var properties = markup.getTblPr() == null ? markup.addNewTblPr() : markup.getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID("Rows");
        table.setWidth(width);
        properties.getTblW().setType(STTblWidth.DXA);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = markup.getTblGrid() == null ? markup.addNewTblGrid() : markup.getTblGrid();
        for (var column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private List<XWPFParagraph> cells(XWPFTableRow row) {
        row.setCantSplitRow(true);
        return IntStream.range(0, widths.length)
                .mapToObj(
                        column -> {
                            var cell =
                                    column < existing(row)
                                            ? row.getCell(column)
                                            : row.addNewTableCell();
                            cell.setWidth(Integer.toString(widths[column]));
                            return cell.getParagraphArray(0);
                        })
                .toList();
    }

    private static int existing(XWPFTableRow row) {
        return row.getTableCells().size();
    }

    private static void shade(XWPFTableCell cell) {
        var shade = cell.getCTTc().getTcPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(HEADER_FILL);
    }
}
