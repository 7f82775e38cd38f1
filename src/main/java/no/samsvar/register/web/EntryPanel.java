package no.samsvar.register.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.register.Stored;

/**
 * A part of an entry's page that a room above contributes. Asked inside the page's transaction;
 * what it returns is written after it.
 */
public interface EntryPanel {

    /** Lower comes first; what the register itself adds starts at 100. */
    int order();

    /** The part for this entry; empty where it has nothing to do with it. */
    Optional<JteModel> panel(Stored<?> stored);

    /** Whether it tells the entry's fields its own way, so that they are not listed as well. */
    default boolean tellsFields(Stored<?> stored) {
        return false;
    }

    /** Whether it lets the entry be moved its own way, so that the general choice is not shown. */
    default boolean movesStates(Stored<?> stored) {
        return false;
    }

    /** What can be done with this entry. */
    default List<EntryAction> actions(Stored<?> stored) {
        return List.of();
    }
}
