package no.samsvar.catalogue.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import no.samsvar.catalogue.OwnLists;
import no.samsvar.platform.web.view.Input;

/**
 * The choice of a file with a list.
 *
 * @param code of what was wrong with the last one; empty where nothing was
 * @param draft whether a file waits between its steps
 */
public record OwnListView(OwnLists.Read read, boolean draft, String code, List<Object> arguments) {

    public Input input() {
        return Input.of("file", text("catalogue.list.file"))
                .help(text("catalogue.list.file.help"))
                .error(error());
    }

    public String error() {
        return code.isEmpty() ? "" : text(code, arguments.toArray());
    }

    public String path() {
        return OwnListController.path(read.stored().entry().id());
    }
}
