package no.samsvar.processing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import no.samsvar.platform.web.view.Crumb;
import no.samsvar.platform.web.view.Input;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.Entry;

/**
 * The page where a customer's file is chosen.
 *
 * @param code of what was wrong with the last one; empty when nothing was
 */
public record CustomerFileView(Entry entry, String customer, String code, List<Object> arguments) {

    CustomerFileView refused(String why, List<Object> about) {
        return new CustomerFileView(entry, customer, why, about);
    }

    public String error() {
        return code.isEmpty() ? "" : text(code, arguments.toArray());
    }

    public String action() {
        return CustomerController.path(entry.id());
    }

    public String back() {
        return ProcessingKinds.FOR_OTHERS.path(entry.id());
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(text("processing_for_others.title"), "/processing/for-others"),
                new Crumb(entry.title(), back()));
    }

    public Input input() {
        var input =
                Input.of("file", text("register.import.file"))
                        .help(text("processing.customer.file.help"));
        return code.isEmpty() ? input : input.error(error());
    }
}
