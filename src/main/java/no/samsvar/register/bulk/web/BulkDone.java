package no.samsvar.register.bulk.web;

import java.time.Instant;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.bulk.BulkEdit;

/** A bulk edit that was done, and perhaps taken back. */
public record BulkDone(RegisterKind<?> kind, BulkEdit edit, Instant now) {

    public boolean undoable() {
        return edit.undoable(now);
    }

    public boolean undone() {
        return edit.undoneAt().isPresent();
    }

    public String undo() {
        return kind.path() + "/bulk/" + edit.id() + "/undo";
    }
}
