package no.samsvar.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void norwegianExcelOpensIt() throws IOException {
        var text = new String(csv(SheetExamples.ALL_TYPES), UTF_8);

        assertThat(text)
                .startsWith("\uFEFFNummer;Navn;Ses på igjen;Hendte;Antall\r\n")
                .contains("BEH-2026-0001;Journalføring;2026-11-23;2026-11-23T14:05;12,5\r\n");
    }

    @Test
    void noCellStartsAFormula() throws IOException {
        var text = new String(csv(SheetExamples.HOSTILE), UTF_8);

        assertThat(text.split("\r\n"))
                .hasSize(1 + SheetExamples.HOSTILE.rows().size())
                .filteredOn(line -> !line.endsWith("Tekst;Mer"))
                .allMatch(line -> line.startsWith("'") || line.startsWith("\"'"));
    }

    @Test
    void whatIsExportedComesBackUnchanged() throws IOException {
        for (var sheet : List.of(SheetExamples.ALL_TYPES, SheetExamples.HOSTILE)) {
            assertThat(Sheets.read(csv(sheet)).getFirst().rows())
                    .extracting(RawRow::cells)
                    .isEqualTo(SheetExamples.asRead(sheet, ','));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsTheOneThatTheLinesAgreeOn(String separator) {
        var text =
                String.join(separator, "Navn", "Formål", "Merknad")
                        + "\n"
                        + String.join(separator, "A", "\"x, y; z\"", "1")
                        + "\n"
                        + String.join(separator, "B", "q", "")
                        + "\n";

        var sheet = read(text.getBytes(UTF_8));

        assertThat(sheet.headers()).containsExactly("Navn", "Formål", "Merknad");
        assertThat(sheet.rows().getFirst().cells()).containsExactly("A", "x, y; z", "1");
    }

    @Test
    void everyUsualEncodingIsRead() {
        var text = "Navn;Formål\nÆrlig;Åpen – øvrig\n";

        assertThat(read(text.getBytes(UTF_8))).isEqualTo(read(("\uFEFF" + text).getBytes(UTF_8)));
        assertThat(read(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(read(text.getBytes(UTF_8)));
        assertThat(read(("\uFEFF" + text).getBytes(UTF_16LE)))
                .isEqualTo(read(text.getBytes(UTF_8)));
    }

    @Test
    void rowNumbersAreThoseThatExcelShows() {
        var sheet = read("Protokoll\n\nNavn;Formål\n\n\"A\nB\";x\n;;\nC;y\n".getBytes(UTF_8));

        assertThat(sheet.rows()).extracting(RawRow::number).containsExactly(5, 7);
        assertThat(sheet.rows().getFirst().cells()).containsExactly("A\nB", "x");
    }

    @Test
    void aLineThatNamesTheSeparatorIsObeyed() {
        assertThat(read("sep=,\r\nA,B\r\n1;2,3\r\n".getBytes(UTF_8)).rows().getFirst().cells())
                .containsExactly("1;2", "3");
    }

    @Test
    void anUnendedQuoteLosesNoText() {
        assertThat(read("A;B\n1;\"to\n3;4".getBytes(UTF_8)).rows().getFirst().cells())
                .containsExactly("1", "to\n3;4");
    }

    private static RawSheet read(byte[] file) {
        return Sheets.read(file).getFirst();
    }

    private static byte[] csv(Sheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        Sheets.writeCsv(sheet, out);
        return out.toByteArray();
    }
}
