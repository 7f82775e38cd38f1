package no.samsvar.processing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.platform.web.view.Column;

/** The record's coverage, unit by unit. */
public record CoverageView(Frame frame, List<CoverageRow> rows) {

    public List<Column> heads() {
        return Stream.of("unit", "activities", "confirmed", "lacking")
                .map(name -> Column.of(text("processing.coverage." + name)))
                .toList();
    }

    /** The units that the record tells nothing of. */
    public List<CoverageRow> uncovered() {
        return rows.stream().filter(row -> row.unit() != null && row.activities() == 0).toList();
    }
}
