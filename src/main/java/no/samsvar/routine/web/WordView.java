package no.samsvar.routine.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Input;
import no.samsvar.register.Stored;
import no.samsvar.routine.RoutineFields;
import no.samsvar.routine.RoutineKinds;
import no.samsvar.routine.TextForm;
import no.samsvar.routine.text.Comparison;
import no.samsvar.routine.text.Piece;
import no.samsvar.routine.text.RoutineText;
import no.samsvar.routine.text.TextPart;
import no.samsvar.routine.text.Untaken;
import no.samsvar.routine.text.WordDraft;

/**
 * A Word file on its way into a draft: chosen, or read and shown before it replaces anything.
 *
 * @param form the text that was read, to be mended; empty while a file is chosen
 * @param untaken what had to stay behind
 * @param broken what was wrong with the file
 */
public record WordView(
        Stored<RoutineFields> stored,
        Optional<Form<TextForm>> form,
        Set<Untaken> untaken,
        Optional<RuleBroken> broken) {

    static WordView choose(Stored<RoutineFields> stored) {
        return new WordView(stored, Optional.empty(), Set.of(), Optional.empty());
    }

    static WordView of(Stored<RoutineFields> stored, WordDraft draft) {
        var form = Form.of(new TextForm(draft.text()));
        return new WordView(stored, Optional.of(form), draft.untaken(), Optional.empty());
    }

    static WordView typed(Stored<RoutineFields> stored, Form<TextForm> form) {
        return new WordView(stored, Optional.of(form), Set.of(), Optional.empty());
    }

    static WordView refused(Stored<RoutineFields> stored, RuleBroken broken) {
        return new WordView(stored, Optional.empty(), Set.of(), Optional.of(broken));
    }

    public Input input() {
        return Input.of("file", text("routine.word.file"))
                .help(text("routine.word.file.help"))
                .error(error());
    }

    public String error() {
        return broken.map(it -> text(it.code(), it.arguments().toArray())).orElse("");
    }

    public List<TextPart> parts() {
        return RoutineText.parts(read());
    }

    /** What becomes different in the draft. */
    public List<Piece> changes() {
        return Comparison.of(stored.fields().text(), read());
    }

    private String read() {
        return form.map(it -> it.typed().first("text")).orElse("");
    }

    public boolean replaces() {
        return stored.fields().text() != null;
    }

    public String path() {
        return RoutineKinds.LIBRARY + "/" + stored.entry().id();
    }

    public String back() {
        return RoutineKinds.ROUTINE.path(stored.entry().id());
    }
}
