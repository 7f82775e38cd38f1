package no.samsvar.review.web;

import java.util.Optional;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import no.samsvar.review.PointForm;
import no.samsvar.review.ReviewFields;
import no.samsvar.review.ReviewKinds;

/**
 * One point before those who meet.
 *
 * @param measure the id that a new measure gets
 * @param previous the position of the point before it
 */
public record SayView(
        Stored<ReviewFields> stored,
        PointView point,
        EntryId measure,
        Form<PointForm> form,
        Choices choices,
        int number,
        int of,
        Optional<Integer> previous,
        Optional<Integer> next) {

    public String back() {
        return ReviewKinds.REVIEW.path(stored.entry().id());
    }

    public String path(int position) {
        return ReviewKinds.ALL + "/" + stored.entry().id() + "/points/" + position;
    }

    public String action() {
        return path(point.point().position());
    }
}
