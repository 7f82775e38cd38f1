package no.samsvar.routine.web;

import java.util.List;
import no.samsvar.routine.Title;

/** What the reader has been asked to read: what waits, and all of it. */
public record ToReadView(List<Title> waiting, List<Title> asked) {

    public List<Title> done() {
        return asked.stream().filter(title -> !waiting.contains(title)).toList();
    }
}
