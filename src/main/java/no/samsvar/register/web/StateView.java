package no.samsvar.register.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import no.samsvar.platform.web.view.Input;
import no.samsvar.platform.web.view.Option;
import no.samsvar.register.Decisions;
import no.samsvar.register.Entry;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;

/** The choice of an entry's next state. */
public record StateView(RegisterKind<?> kind, Entry entry, ValueText words) {

    public String action() {
        return kind.path(entry.id()) + "/state";
    }

    public int version() {
        return entry.version();
    }

    public Input input() {
        return Input.of("state", text("register.column.status"));
    }

    public List<Option> options() {
        return kind.states().stream()
                .filter(one -> one.equals(entry.status()) || Decisions.mayMove(kind, one))
                .map(
                        one ->
                                new Option(
                                        one,
                                        words.state(kind.name(), one),
                                        one.equals(entry.status())))
                .toList();
    }
}
