package no.samsvar.register;

import java.util.List;
import java.util.Optional;

/** What a room wants the person who reads to do; asked inside the page's transaction. */
public interface TodaySource {

    List<TodayItem> items();

    /** What comes next when nothing waits. */
    default Optional<TodayItem> next() {
        return Optional.empty();
    }

    /** Whether its figures are of the whole enterprise, and not of the reader's own. */
    default boolean ofTheWhole() {
        return true;
    }

    /** How much there is of something, for those who follow much at once. */
    default List<TodayFigure> figures() {
        return List.of();
    }
}
