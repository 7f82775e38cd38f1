package no.samsvar.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxTest {

    @Test
    void datesAndNumbersKeepTheirTypes() throws IOException {
        try (var workbook = open(SheetExamples.ALL_TYPES)) {
            var row = workbook.getSheet("Behandlinger").getRow(1);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-11-23T00:00");
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-11-23T14:05");
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(12.5);
        }
    }

    @Test
    void theHeaderIsFrozenAndFilters() throws IOException {
        try (var workbook = open(SheetExamples.ALL_TYPES)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E3");
            assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getColumnWidth(0) / 2);
        }
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        try (var workbook = open(SheetExamples.HOSTILE)) {
            workbook.getSheetAt(0)
                    .forEach(
                            row ->
                                    assertThat(row.getCell(0).getCellType())
                                            .isEqualTo(CellType.STRING));
        }
    }

    @Test
    void whatIsExportedComesBackUnchanged() throws IOException {
        for (var sheet : List.of(SheetExamples.ALL_TYPES, SheetExamples.HOSTILE)) {
            assertThat(Sheets.read(xlsx(List.of(sheet))).getFirst().rows())
                    .extracting(RawRow::cells)
                    .isEqualTo(SheetExamples.asRead(sheet, '.'));
        }
    }

    @Test
    void namesOfSheetsAreMadeLegalAndUnlike() throws IOException {
        var names =
                List.of(
                        "A/B: [C]*?",
                        "'",
                        "En veldig lang overskrift på en tabell",
                        "en veldig lang overskrift på en hylle",
                        "");
        var sheets =
                names.stream()
                        .map(name -> new Sheet(name, List.of(Column.of("X")), List.of()))
                        .toList();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx(sheets)))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName().toLowerCase())
                    .doesNotHaveDuplicates()
                    .hasSize(names.size());
        }
    }

    @Test
    void aTextThatExcelCannotHoldIsRefusedRatherThanCut() {
        var sheet =
                new Sheet(
                        "L",
                        List.of(Column.of("X")),
                        List.of(List.of(Cell.of("x".repeat(40_000)))));

        assertThatThrownBy(() -> xlsx(List.of(sheet))).hasMessageContaining("Row 2, column 1");
    }

    @Test
    void controlCharactersDoNotBreakTheFile() throws IOException {
        var sheet =
                new Sheet(
                        "K",
                        List.of(Column.of("X")),
                        List.of(List.of(Cell.of("a\u0000\u0007b\r\nc\uD800"))));

        assertThat(Sheets.read(xlsx(List.of(sheet))).getFirst().rows().getFirst().cells())
                .containsExactly("ab\nc");
    }

    private static XSSFWorkbook open(Sheet sheet) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx(List.of(sheet))));
    }

    private static byte[] xlsx(List<Sheet> sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        Sheets.writeXlsx(sheets, out);
        return out.toByteArray();
    }
}
