package no.samsvar.catalogue.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.catalogue.Show;
import no.samsvar.catalogue.Walk;
import no.samsvar.catalogue.content.Basis;

/** How far a checklist is gone through: the law and Normen apart, in counts that lead there. */
public record CountsView(Walk walk) {

    static final List<Show> COUNTED =
            List.of(Show.YES, Show.NO, Show.NOT_RELEVANT, Show.UNANSWERED);

    /** A count, and where just those points are. */
    public record Count(Show show, int count, String href) {}

    public List<Count> counts(Basis basis) {
        return COUNTED.stream()
                .map(show -> count(basis, show))
                .filter(one -> one.count() > 0)
                .toList();
    }

    private Count count(Basis basis, Show show) {
        var frame = new Frame(show, Optional.of(basis));
        return new Count(show, walk.count(basis, show), frame.href(walk.stored().entry().id()));
    }

    /** Those of these sorts that there are any of. */
    public List<Count> waiting() {
        return List.of(Show.AGAIN, Show.AWAITING, Show.PROPOSED).stream()
                .map(
                        show ->
                                new Count(
                                        show,
                                        walk.count(show),
                                        new Frame(show, Optional.empty())
                                                .href(walk.stored().entry().id())))
                .filter(one -> one.count() > 0)
                .toList();
    }
}
