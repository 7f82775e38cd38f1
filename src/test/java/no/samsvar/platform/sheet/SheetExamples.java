package no.samsvar.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Sheets with every type, and with what spreadsheets would rather run than show. */
final class SheetExamples {

    static final Sheet ALL_TYPES =
            new Sheet(
                    "Behandlinger",
                    Stream.of("Nummer", "Navn", "Ses på igjen", "Hendte", "Antall")
                            .map(Column::of)
                            .toList(),
                    List.of(
                            List.of(
                                    Cell.of("BEH-2026-0001"),
                                    Cell.of("Journalføring"),
                                    Cell.of(LocalDate.of(2026, 11, 23)),
                                    Cell.of(LocalDateTime.of(2026, 11, 23, 14, 5)),
                                    Cell.of(new BigDecimal("12.5"))),
                            List.of(
                                    Cell.of("BEH-2026-0002"),
                                    Cell.of("«To» linjer;\nmed \"hermetegn\", <b> & æøå 😀"),
                                    Cell.EMPTY,
                                    Cell.EMPTY,
                                    Cell.of(-12_345_678_901L))));

    static final Sheet HOSTILE =
            new Sheet(
                    "Fiendtlig",
                    List.of(Column.of("Tekst"), Column.of("Mer")),
                    Stream.of(
                                    "=1+1",
                                    "+47 22 22 22 22",
                                    "-punkt",
                                    "@navn",
                                    "'=1+1",
                                    "''-x",
                                    "＝1",
                                    "=HYPERLINK(\"http://example.org\";\"x\")",
                                    "-1\n=2")
                            .map(text -> List.of(Cell.of(text), Cell.of("_x0041_ 0012")))
                            .toList());

    private SheetExamples() {}

    static List<List<String>> asRead(Sheet sheet, char decimalPoint) {
        return sheet.rows().stream()
                .map(row -> row.stream().map(cell -> asRead(cell, decimalPoint)).toList())
                .toList();
    }

    private static String asRead(Cell cell, char decimalPoint) {
        return cell instanceof Cell.Decimal
                ? cell.plain().replace('.', decimalPoint)
                : cell.plain();
    }
}
