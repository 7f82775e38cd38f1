package no.samsvar.catalogue.web;

import java.util.List;
import no.samsvar.catalogue.ChecklistKinds;
import no.samsvar.platform.web.view.Input;
import no.samsvar.register.Entry;

/**
 * The page from which a supplier is asked.
 *
 * @param points how many it may answer
 * @param errors what is wrong with the file that was sent, one sentence each
 */
public record SupplierView(Entry entry, int points, Input input, List<String> errors) {

    public String path() {
        return ChecklistKinds.walk(entry.id());
    }
}
