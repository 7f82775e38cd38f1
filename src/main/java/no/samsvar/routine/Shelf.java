package no.samsvar.routine;

import java.time.LocalDate;
import java.util.List;
import no.samsvar.register.FolderItem;

/** One part of the library: the routines of steering, performing or controlling (ORG-10). */
public record Shelf(FolderItem.Part part, List<Title> titles) {

    /** How a part stands, in words that need no explanation. */
    public enum Standing {
        EMPTY,
        /** Nothing holds yet, but something is being written. */
        BEGUN,
        /** Something should have been gone through. */
        OVERDUE,
        CURRENT
    }

    public Standing standing(LocalDate today) {
        if (titles.isEmpty()) {
            return Standing.EMPTY;
        }
        if (titles.stream().noneMatch(Title::valid)) {
            return Standing.BEGUN;
        }
        return titles.stream().anyMatch(title -> title.overdue(today))
                ? Standing.OVERDUE
                : Standing.CURRENT;
    }

    public int valid() {
        return (int) titles.stream().filter(Title::valid).count();
    }

    public int overdue(LocalDate today) {
        return (int) titles.stream().filter(title -> title.overdue(today)).count();
    }

    /** What waits to be approved: new drafts and changes. */
    public int waiting() {
        return (int) titles.stream().filter(Title::waiting).count();
    }
}
