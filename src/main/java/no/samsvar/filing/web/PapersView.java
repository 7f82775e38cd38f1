package no.samsvar.filing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.web.view.Input;
import no.samsvar.register.file.FileType;

/**
 * Where documents are dropped, and those that wait.
 *
 * @param refused why files were not taken
 * @param scanned whether files are looked through for viruses
 */
public record PapersView(List<PaperView> waiting, List<RuleBroken> refused, boolean scanned) {

    public Input input() {
        var scan =
                text(scanned ? "register.attachments.scanned" : "register.attachments.not-scanned");
        var input =
                Input.of("files", text("paper.drop")).help(text("paper.drop.help") + " " + scan);
        return refused.isEmpty() ? input : input.error(String.join(" ", problems()));
    }

    /** Why files were not taken, in words. */
    public List<String> problems() {
        return refused.stream().map(it -> text(it.code(), it.arguments().toArray())).toList();
    }

    public String accepted() {
        return FileType.accepted();
    }
}
