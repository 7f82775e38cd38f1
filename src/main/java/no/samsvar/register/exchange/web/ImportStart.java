package no.samsvar.register.exchange.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import no.samsvar.platform.web.view.Input;
import no.samsvar.register.RegisterKind;

/** The choice of a file; the code says what was wrong with the last one, if anything. */
public record ImportStart(RegisterKind<?> kind, String code, List<Object> arguments) {

    static ImportStart of(RegisterKind<?> kind) {
        return new ImportStart(kind, "", List.of());
    }

    static ImportStart refused(RegisterKind<?> kind, String code, Object... arguments) {
        return new ImportStart(kind, code, List.of(arguments));
    }

    public Input input() {
        return Input.of("file", text("register.import.file"))
                .help(text("register.import.file.help"))
                .error(error());
    }

    public String error() {
        return code.isEmpty() ? "" : text(code, arguments.toArray());
    }

    public String action() {
        return kind.path() + "/import";
    }
}
