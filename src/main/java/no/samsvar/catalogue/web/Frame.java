package no.samsvar.catalogue.web;

import java.util.Optional;
import no.samsvar.catalogue.ChecklistKinds;
import no.samsvar.catalogue.Show;
import no.samsvar.catalogue.Walk;
import no.samsvar.catalogue.content.Basis;
import no.samsvar.register.EntryId;

/**
 * Which points of a checklist are looked at; kept in the address while one answers.
 *
 * @param topic the only one looked at; empty for all
 */
public record Frame(Show show, Optional<Basis> basis, Optional<String> topic) {

    Frame(Show show, Optional<Basis> basis) {
        this(show, basis, Optional.empty());
    }

    String path(EntryId id) {
        return ChecklistKinds.walk(id);
    }

    Frame with(Show other, Optional<Basis> of) {
        return new Frame(other, of, topic);
    }

    Frame in(Optional<String> other) {
        return new Frame(show, basis, other);
    }

    /** The same where a point is on the page: its topic, where the list is that long. */
    Frame around(Walk walk, String item) {
        return topic.isPresent() ? this : in(walk.topicOf(item));
    }

    /** The page as it is looked at. */
    public String href(EntryId id) {
        return path(id) + "?" + query();
    }

    /** The same with a point's form open, and the page there. */
    public String href(EntryId id, String item) {
        return href(id) + "&item=" + item + "#item-" + item;
    }

    /** The same with the page at a point. */
    String at(EntryId id, String item) {
        return href(id) + "#item-" + item;
    }

    public String query() {
        return "show="
                + show
                + basis.map(it -> "&basis=" + it).orElse("")
                + topic.map(it -> "&topic=" + it).orElse("");
    }
}
