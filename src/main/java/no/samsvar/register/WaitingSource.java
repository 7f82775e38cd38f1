package no.samsvar.register;

import java.time.LocalDate;
import java.util.List;

/** What a room has waiting for people, for the mail that says that something does. */
public interface WaitingSource {

    /** By when each thing that waits for the person who acts must be done. */
    List<LocalDate> deadlines();

    /** Whether such a change may make something wait for many. */
    default boolean asksMany(EntryChanged changed) {
        return false;
    }
}
