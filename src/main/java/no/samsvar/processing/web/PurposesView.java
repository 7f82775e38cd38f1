package no.samsvar.processing.web;

import java.time.Instant;
import java.util.List;

/** The purposes over time, the latest first. */
public record PurposesView(List<Version> versions) {

    /** The purposes from this time on, in words, and who set them. */
    public record Version(Instant from, String by, List<String> purposes) {}
}
