package no.samsvar.review.web;

import java.time.LocalDate;
import java.util.List;
import no.samsvar.register.Stored;
import no.samsvar.review.Finding;
import no.samsvar.review.ReviewFields;
import no.samsvar.review.ReviewKinds;

/**
 * A review with its agenda, for those who write.
 *
 * @param since from when on the facts are
 */
public record AgendaView(
        Stored<ReviewFields> stored, List<PointView> points, LocalDate since, boolean mayWrite) {

    public String path() {
        return ReviewKinds.ALL + "/" + stored.entry().id();
    }

    public boolean approved() {
        return stored.entry().status().equals(ReviewKinds.APPROVED);
    }

    public boolean planned() {
        return stored.entry().status().equals(ReviewKinds.PLANNED);
    }

    public boolean open() {
        return mayWrite && !approved();
    }

    /** Points to follow up that nobody is to do anything about yet. */
    public List<PointView> lacking() {
        return points.stream()
                .filter(one -> one.point().outcome() == Finding.FOLLOW_UP)
                .filter(one -> one.measures().isEmpty())
                .toList();
    }

    public long left() {
        return points.stream().filter(one -> one.point().outcome() == null).count();
    }
}
