package no.samsvar.catalogue.own;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.sheet.Column;
import no.samsvar.platform.sheet.Sheet;
import no.samsvar.platform.sheet.Sheets;

/** A file as an enterprise has its copy of Normen's list; every text in it is made up. */
public final class NormenCopy {

    /** How many demands the list holds. */
    public static final int ROWS = 294;

    private static final List<String> CATEGORIES =
            List.of(
                    "Planlegging",
                    "Kvalifikasjon",
                    "Programvare",
                    "Forvaltning og drift",
                    "Programvare og drift");

    private final List<String> headers;
    private final List<List<String>> rows = new ArrayList<>();

    private NormenCopy(List<String> headers) {
        this.headers = headers;
    }

    /** All demands by five categories, each connected to ISO 27001. */
    public static NormenCopy whole() {
        var copy =
                new NormenCopy(List.of("Krav nr", "Krav", "Kategori", "Veiledning", "ISO 27001"));
        for (int number = 1; number <= ROWS; number++) {
            copy.rows.add(
                    new ArrayList<>(
                            List.of(
                                    number(number),
                                    "Prøvekrav " + number + " skal være oppfylt.",
                                    CATEGORIES.get((number - 1) * CATEGORIES.size() / ROWS),
                                    "Slik kan prøvekrav " + number + " oppfylles.",
                                    "A.5." + number)));
        }
        return copy;
    }

    /** A small one with other headers, which nothing tells the use of but their length. */
    public static NormenCopy of(List<String> headers, List<List<String>> rows) {
        var copy = new NormenCopy(headers);
        rows.forEach(row -> copy.rows.add(new ArrayList<>(row)));
        return copy;
    }

    /** The number of a demand as it is written. */
    public static String number(int number) {
        return "5." + number;
    }

    /** The same with another text of a demand. */
    public NormenCopy reworded(int number, String text) {
        rows.get(number - 1).set(1, text);
        return this;
    }

    public NormenCopy without(int number) {
        rows.removeIf(row -> row.getFirst().equals(number(number)));
        return this;
    }

    public NormenCopy with(String number, String text) {
        rows.add(List.of(number, text, CATEGORIES.getFirst(), "", ""));
        return this;
    }

    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        var cells = rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList();
        try {
            Sheets.writeXlsx(
                    List.of(new Sheet("Krav", headers.stream().map(Column::of).toList(), cells)),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
