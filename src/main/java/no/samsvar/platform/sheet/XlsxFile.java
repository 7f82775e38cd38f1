package no.samsvar.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel file while it is written; closing completes it and leaves the stream open. */
public final class XlsxFile implements AutoCloseable {

    private static final String PROGRAM = "Samsvar";

    /** The program's version, which Excel's file format asks for; it means nothing here. */
    private static final String VERSION = "1.0";

    private static final String FONT = "Calibri";
    private static final double FONT_SIZE = 11;

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();

    public XlsxFile(OutputStream out, String title) {
        this.workbook = new Workbook(out, PROGRAM, VERSION);
        workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
        workbook.properties().setTitle(PlainText.clean(title));
    }

    /** Adds a table as a sheet of its own. */
    public void add(Sheet sheet) throws IOException {
        XlsxSheet.fill(worksheet(sheet.name()), sheet);
    }

    /** Adds an empty sheet, its name made legal and unlike the others. */
    public Worksheet worksheet(String wished) {
        var legal = SheetName.legal(wished, "");
        for (var copy = 2; !names.add(legal.toLowerCase(Locale.ROOT)); copy++) {
            legal = SheetName.legal(wished, " (" + copy + ")");
        }
        return workbook.newWorksheet(legal);
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
