package no.samsvar.routine.web;

import static no.samsvar.platform.web.Page.text;

import java.time.LocalDate;
import java.util.List;
import no.samsvar.register.ValueText;
import no.samsvar.routine.RoutineKinds;
import no.samsvar.routine.Shelf;
import no.samsvar.routine.Title;

/**
 * The library in its three parts.
 *
 * @param toRead how much the reader has been asked to read and has not
 */
public record LibraryView(
        List<Shelf> shelves, int toRead, boolean mayWrite, ValueText words, LocalDate today) {

    public String href(Title title) {
        return RoutineKinds.LIBRARY + "/" + title.id();
    }

    public String owner(Title title) {
        return words.name(title.ownerId());
    }

    public String color(Shelf shelf) {
        return switch (shelf.standing(today)) {
            case CURRENT -> "success";
            case OVERDUE -> "warning";
            case BEGUN -> "info";
            case EMPTY -> "neutral";
        };
    }

    /** How many hold, and what is to be done. */
    public String count(Shelf shelf) {
        return mayWrite
                ? text(
                        "routine.shelf.count-all",
                        shelf.valid(),
                        shelf.overdue(today),
                        shelf.waiting())
                : text("routine.shelf.count", shelf.valid(), shelf.overdue(today));
    }
}
