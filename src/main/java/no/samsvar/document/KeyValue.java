package no.samsvar.document;

import no.samsvar.platform.sheet.Cell;

/** A label and its value, such as "Controller: Normland Helsesenter". */
public record KeyValue(String label, Cell value) {

    public static KeyValue of(String label, String value) {
        return new KeyValue(label, Cell.of(value));
    }
}
