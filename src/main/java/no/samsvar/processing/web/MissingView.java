package no.samsvar.processing.web;

import java.util.List;
import java.util.Optional;

/** What an activity's record still lacks, each with the place where it is mended. */
public record MissingView(List<Line> lines) {

    /** In words; the link is there for whoever may mend it. */
    public record Line(String text, Optional<String> href) {}
}
