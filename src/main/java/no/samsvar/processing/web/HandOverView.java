package no.samsvar.processing.web;

import java.util.List;

/** The processors that a line of the record can be handed to. */
public record HandOverView(List<Processor> processors) {

    /** One of them, with where its file is. */
    public record Processor(String name, String href) {}
}
