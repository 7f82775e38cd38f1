package no.samsvar.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the visible sheets of an Excel file row by row, without building a model of it. */
final class XlsxReader {

    static {
        ZipSecureFile.setMaxEntrySize(Limits.PART);
    }

    private XlsxReader() {}

    static List<Grid> read(byte[] file) {
        try (var parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            return grids(parts);
        } catch (UnreadableSheet e) {
            throw e;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException e) {
            throw isBomb(e)
                    ? new UnreadableSheet("sheet.too-large", e, Limits.ROWS)
                    : new UnreadableSheet("sheet.broken", e);
        }
    }

    private static List<Grid> grids(OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var reader = new XSSFReader(parts);
        var workbook = new XlsxWorkbook();
        parse(reader.getWorkbookData(), workbook);
        var strings = new ReadOnlySharedStringsTable(parts);
        var values = new XlsxValues(workbook.countsFrom1904());
        var grids = new ArrayList<Grid>();
        for (var sheet : workbook.visibleSheets()) {
            var grid = new Grid(sheet.name());
            parse(
                    reader.getSheet(sheet.relation()),
                    new XlsxRows(grid, reader.getStylesTable(), strings, values));
            grids.add(grid);
        }
        return grids;
    }

    private static void parse(InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        try (part) {
            var reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(part));
        }
    }

    /** POI has no type for it. */
    private static boolean isBomb(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }
}
