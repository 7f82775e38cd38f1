package no.samsvar.platform.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class MessyFileTest {

    @Test
    void theHeaderIsFoundBelowTitlesAndJoinedOverTwoRows() throws IOException {
        var sheet = Sheets.read(MessyWorkbook.protocol()).getFirst();

        assertThat(sheet.name()).isEqualTo("Protokoll");
        assertThat(sheet.headers())
                .containsExactly(
                        "Nr.",
                        "Behandling / Navn",
                        "Behandling / Formål",
                        "Mottakere / Hvem",
                        "Mottakere / Land",
                        "Sist sett på",
                        "G");
    }

    @Test
    void datesComeOutAsIsoAndTypedDatesAsTheyWereTyped() throws IOException {
        var rows = Sheets.read(MessyWorkbook.protocol()).getFirst().rows();

        assertThat(rows)
                .extracting(row -> row.cells().get(5))
                .containsExactly(
                        "2026-11-23", "23.11.2026", "2026-11-23T14:05", "23. november 2026");
    }

    @Test
    void emptyRowsAreLeftOutHiddenOnesAreNotAndNumbersAreExcels() throws IOException {
        var rows = Sheets.read(MessyWorkbook.protocol()).getFirst().rows();

        assertThat(rows).extracting(RawRow::number).containsExactly(6, 8, 9, 11);
        assertThat(rows)
                .extracting(row -> row.cells().getFirst())
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void formulasGiveTheValueTheyLastHad() throws IOException {
        var cells = Sheets.read(MessyWorkbook.protocol()).getFirst().rows().getFirst().cells();

        assertThat(cells)
                .containsExactly(
                        "1", "Journalføring", "Helsehjelp\nog mer", "NAV", "", "2026-11-23", "3.5");
    }

    @Test
    void aTextMergedOverSeveralRowsCountsForEachOfThem() throws IOException {
        var rows = Sheets.read(MessyWorkbook.protocol()).getFirst().rows();

        assertThat(rows)
                .extracting(row -> row.cells().get(3))
                .containsExactly("NAV", "Banken", "Banken", "");
    }

    @Test
    void hiddenAndEmptySheetsAreNotOffered() throws IOException {
        var sheets = Sheets.read(MessyWorkbook.protocol());

        assertThat(sheets).extracting(RawSheet::name).containsExactly("Protokoll", "Lister");
        assertThat(RawSheet.largest(sheets).name()).isEqualTo("Protokoll");
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() throws IOException {
        var sheet = Sheets.read(MessyWorkbook.from1904()).getFirst();

        assertThat(sheet.rows().getFirst().cells()).containsExactly("2026-11-23", "A");
    }

    @Test
    void anEncryptedFileSaysSo() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(MessyWorkbook.protocol());
            }
            container.writeFilesystem(out);
        }
        assertThatUnreadable(out.toByteArray(), "sheet.encrypted");
    }

    @Test
    void anOldExcelFileSaysSo() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var old = new HSSFWorkbook()) {
            old.createSheet("A").createRow(0).createCell(0).setCellValue("x");
            old.write(out);
        }
        assertThatUnreadable(out.toByteArray(), "sheet.old-excel");
    }

    @Test
    void whatIsNoTableSaysSo() throws IOException {
        assertThatUnreadable("%PDF-1.7 ...".getBytes(ISO_8859_1), "sheet.unknown-format");
        assertThatUnreadable("<html><table>".getBytes(ISO_8859_1), "sheet.unknown-format");
        assertThatUnreadable(new byte[] {1, 0, 2, 0, 3}, "sheet.unknown-format");
        assertThatUnreadable(new byte[0], "sheet.empty");
        assertThatUnreadable("\n;;\n".getBytes(ISO_8859_1), "sheet.empty");
    }

    @Test
    void aBrokenFileSaysSo() throws IOException {
        var whole = MessyWorkbook.protocol();
        assertThatUnreadable(Arrays.copyOf(whole, whole.length / 2), "sheet.broken");
        assertThatUnreadable(zip("hei.txt", 10), "sheet.broken");
        var ole = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        assertThatUnreadable(ole, "sheet.broken");
    }

    @Test
    void aZipBombIsStopped() throws IOException {
        assertThatUnreadable(zip("[Content_Types].xml", 60_000_000), "sheet.too-large");
    }

    @Test
    void moreThanFiftyThousandRowsAreTooMany() {
        var text = "Navn;Formål\n" + "a;b\n".repeat(50_001);

        assertThatUnreadable(text.getBytes(ISO_8859_1), "sheet.too-large");
    }

    @Test
    void everyReasonHasATextInThreeLanguages() {
        for (var language : new String[] {"nb", "nn", "en"}) {
            var texts =
                    ResourceBundle.getBundle(
                            "messages.sheet",
                            Locale.of(language),
                            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            assertThat(texts.keySet())
                    .contains(
                            "sheet.encrypted",
                            "sheet.old-excel",
                            "sheet.unknown-format",
                            "sheet.broken",
                            "sheet.too-large",
                            "sheet.empty");
        }
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[zeros]);
        }
        return out.toByteArray();
    }

    private static void assertThatUnreadable(byte[] file, String code) {
        assertThatThrownBy(() -> Sheets.read(file))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
