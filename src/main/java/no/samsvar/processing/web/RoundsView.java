package no.samsvar.processing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.platform.web.view.Column;
import no.samsvar.processing.round.Round;
import no.samsvar.processing.round.Rounds;

/** The confirmation rounds, the latest first. */
public record RoundsView(Frame frame, List<Round> rounds, boolean mayStart) {

    public List<Column> heads() {
        return Stream.of("started", "answer-by", "answered", "owed")
                .map(name -> Column.of(text("processing.rounds." + name)))
                .toList();
    }

    public String href(Round round) {
        return Rounds.path(round.id());
    }
}
