package no.samsvar.platform.sheet;

import java.util.List;

/** A file that gives no table. The code is a message key that says what the person can do. */
public final class UnreadableSheet extends RuntimeException {

    private final String code;
    private final List<Object> arguments;

    public UnreadableSheet(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    UnreadableSheet(String code, Throwable cause, Object... arguments) {
        super(code, cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
