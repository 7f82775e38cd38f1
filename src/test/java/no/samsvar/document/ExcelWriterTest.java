package no.samsvar.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelWriterTest {

    @Test
    void everyTableIsASheetOfItsOwn() throws IOException {
        try (var workbook = excel("everything", DocumentExamples.everything())) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(
                            "Forside", "Behandlinger med frist", "Protokollen på én flate");
            var table = workbook.getSheetAt(1);
            assertThat(table.getLastRowNum()).isEqualTo(60);
            assertThat(table.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Ses på igjen");
            assertThat(DateUtil.isCellDateFormatted(table.getRow(1).getCell(3))).isTrue();
            assertThat(table.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(1000);
        }
    }

    @Test
    void theFrontSheetLosesNothingThatIsNoTable() throws IOException {
        try (var workbook = excel("everything", DocumentExamples.everything())) {
            var texts = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> texts.append(cell).append('|')));
            assertThat(texts.toString())
                    .contains(
                            "Protokoll over behandlingsaktiviteter",
                            "Per dato|23.11.2026",
                            "Forslag: ikke kontrollert av jurist ennå.",
                            "Om dokumentet",
                            "• Ansatte",
                            "Journalsystemet sender prøvesvar til leverandøren.",
                            "Lagringstid|Etter arkivlova");
        }
    }

    @Test
    void aTextTooLongForExcelIsShortenedForReading() throws IOException {
        try (var workbook = excel("long-text", DocumentExamples.longText())) {
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(1).getStringCellValue())
                    .startsWith("ord 0")
                    .hasSizeLessThan(32_768);
        }
    }

    private static XSSFWorkbook excel(String name, Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        Documents.write(document, Format.EXCEL, out);
        var seen = Path.of("target/documents");
        Files.createDirectories(seen);
        Files.write(seen.resolve(name + ".xlsx"), out.toByteArray());
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
