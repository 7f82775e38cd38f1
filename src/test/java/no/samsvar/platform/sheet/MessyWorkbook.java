package no.samsvar.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Excel files as people keep them: titles, merged headers, gaps, hidden rows and sheets. */
final class MessyWorkbook {

    private MessyWorkbook() {}

    static byte[] protocol() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Skjult").createRow(0).createCell(0).setCellValue("x");
            workbook.setSheetHidden(0, true);
            workbook.createSheet("Tomt");
            fill(workbook.createSheet("Protokoll"), style(workbook));
            var lists = workbook.createSheet("Lister");
            text(lists, 0, "Kode", "Land");
            text(lists, 1, "1", "Norge");
            workbook.setActiveSheet(2);
            return bytes(workbook);
        }
    }

    static byte[] from1904() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            var sheet = workbook.createSheet("Mac");
            text(sheet, 0, "Dato", "Navn");
            text(sheet, 1, "", "A");
            var cell = sheet.getRow(1).createCell(0);
            cell.setCellValue(LocalDate.of(2026, 11, 23));
            cell.setCellStyle(style(workbook));
            return bytes(workbook);
        }
    }

    private static void fill(XSSFSheet sheet, CellStyle date) {
        text(sheet, 0, "Protokoll over behandlinger");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
        text(sheet, 1, "Oppdatert:", "23.11.2026");
        text(sheet, 3, "Nr.", "Behandling", "", "Mottakere", "", "Sist\nsett på");
        text(sheet, 4, "", "Navn", "Formål", "Hvem", "Land", "");
        for (var merge : new String[] {"A4:A5", "B4:C4", "D4:E4", "F4:F5"}) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(merge));
        }
        text(sheet, 5, "", " Journalføring ", "Helsehjelp\nog mer", "NAV");
        text(sheet, 6, "", " ", "");
        text(sheet, 7, "", "Lønn", "Betale", "Banken", "Norge", "23.11.2026");
        text(sheet, 8, "", "Kamera", "Sikre", "", "", "");
        text(sheet, 10, "", "Nett", "Bestille", "", "", "23. november 2026");
        for (var row : new int[] {5, 7, 8, 10}) {
            var number = row == 5 ? 1 : row == 7 ? 2 : row == 8 ? 3 : 4;
            sheet.getRow(row).createCell(0).setCellValue(number);
        }
        sheet.addMergedRegion(CellRangeAddress.valueOf("D8:D9"));
        sheet.getRow(7).setZeroHeight(true);
        var day = sheet.getRow(5).createCell(5);
        day.setCellValue(LocalDate.of(2026, 11, 23));
        day.setCellStyle(date);
        var moment = sheet.getRow(8).createCell(5);
        moment.setCellValue(LocalDateTime.of(2026, 11, 23, 14, 5));
        moment.setCellStyle(date);
        var formula = sheet.getRow(5).createCell(6);
        formula.setCellFormula("A6*3.5");
        formula.setCellValue(3.5);
    }

    private static CellStyle style(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("d. mmmm yyyy"));
        return style;
    }

    private static void text(XSSFSheet sheet, int row, String... texts) {
        var target = sheet.createRow(row);
        for (var column = 0; column < texts.length; column++) {
            target.createCell(column).setCellValue(texts[column]);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
