package no.samsvar.inspection.web;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;
import no.samsvar.register.web.FactsView;

/** A register in the folder: a page with all its entries, and the same as a table. */
public record RegisterPart(
        RegisterKind<?> kind, FolderItem.Part part, List<EntryPart> entries, ValueText words) {

    public String title() {
        return words.text(kind.name() + ".title");
    }

    public String page() {
        return "register/" + kind.name() + ".html";
    }

    public String table() {
        return "register/" + kind.name() + ".xlsx";
    }

    /** Where on its page an entry stands. */
    public String page(EntryPart one) {
        return page() + "#" + one.entry().number();
    }

    public FactsView facts(EntryPart one) {
        return new FactsView(one.stored(), words);
    }

    public String state(EntryPart one) {
        return words.state(kind.name(), one.entry().status());
    }

    /** What lay there then and is kept no more. */
    public Stream<String> lost() {
        return entries.stream()
                .flatMap(
                        one ->
                                one.files().stream()
                                        .filter(file -> !file.kept())
                                        .map(file -> one.entry().number() + ": " + file.name()));
    }
}
