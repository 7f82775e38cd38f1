package no.samsvar.register.exchange;

import java.util.List;

/** A cell that cannot be what its column is; the code says what to do about it. */
final class CellFault extends Exception {

    private final String code;
    private final List<Object> arguments;

    CellFault(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }
}
