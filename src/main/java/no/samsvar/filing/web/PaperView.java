package no.samsvar.filing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.Optional;
import no.samsvar.filing.Home;
import no.samsvar.filing.Home.AsRows;
import no.samsvar.filing.Home.AtEntry;
import no.samsvar.filing.Home.InLibrary;
import no.samsvar.filing.PaperFields;
import no.samsvar.filing.PaperKinds;
import no.samsvar.filing.Proposal;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.Entry;
import no.samsvar.register.Stored;

/**
 * A document that waits, what it seems to be, and where it then belongs.
 *
 * @param table whether it has rows to take
 * @param concerns the entry it names
 */
public record PaperView(
        Stored<PaperFields> stored, Proposal proposal, boolean table, Optional<Choice> concerns) {

    public Entry entry() {
        return stored.entry();
    }

    public String path() {
        return PaperKinds.ALL + "/" + entry().id();
    }

    public String entryPath() {
        return PaperKinds.PAPER.path(entry().id());
    }

    public Home home() {
        return stored.fields().what().home(table);
    }

    public boolean open() {
        return home() instanceof Home.Open;
    }

    public String what() {
        return text(Kebab.key(stored.fields().what()));
    }

    /** By which words it was known; empty once somebody has said that it is something else. */
    public String signs() {
        return proposal.what() == stored.fields().what()
                ? String.join(", ", proposal.signs().stream().map(it -> "«" + it + "»").toList())
                : "";
    }

    /** What filing it there is called. */
    public String step() {
        return switch (home()) {
            case InLibrary(var part) -> text("paper.step.library", text(Kebab.key(part)));
            case AtEntry(var kind) ->
                    concerns.map(it -> text("paper.step.with", it.name()))
                            .orElseGet(
                                    () -> text("paper.step.entry", text(kind.name() + ".title")));
            case AsRows(var kind, var _) -> text("paper.step.rows", text(kind.name() + ".title"));
            case Home.Open _ -> text("paper.step.open");
        };
    }
}
