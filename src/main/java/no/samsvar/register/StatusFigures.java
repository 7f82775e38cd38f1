package no.samsvar.register;

import java.util.List;

/** What a room counts for the status page alone, with where each number leads. */
public interface StatusFigures {

    List<TodayFigure> figures();
}
