package no.samsvar.setup.demo;

import static no.samsvar.review.ReviewKinds.REVIEW;

import java.util.Map;
import no.samsvar.measure.FinishForm;
import no.samsvar.measure.Measures;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.review.Agenda;
import no.samsvar.review.HeldForm;
import no.samsvar.review.OwnPointForm;
import no.samsvar.review.PointForm;
import no.samsvar.review.Readings;
import no.samsvar.review.ReviewFields;
import no.samsvar.review.Reviews;
import no.samsvar.setup.filling.Part;
import org.springframework.stereotype.Component;

/** Holds the reviews of an enterprise of the examples, as they did it in the year. */
@Component
class ReviewsOfYear {

    private final Register register;
    private final Reviews reviews;
    private final Agenda agenda;
    private final Readings readings;
    private final Measures measures;
    private final NewId ids;

    ReviewsOfYear(
            Register register,
            Reviews reviews,
            Agenda agenda,
            Readings readings,
            Measures measures,
            NewId ids) {
        this.register = register;
        this.reviews = reviews;
        this.agenda = agenda;
        this.readings = readings;
        this.measures = measures;
        this.ids = ids;
    }

    /**
     * @param part of the year, so that a review knows no more than there was when it was held
     */
    void hold(Stage stage, String part) {
        stage.read("reviews").parts(part).forEach(one -> meet(stage, one));
    }

    private void meet(Stage stage, Part told) {
        var at = stage.moments().at(told.text("when"));
        var id = new EntryId(ids.next());
        var fields = stage.fill(ReviewFields.class, told.part("fields"), at);
        var shared = stage.fill(EntryFields.class, told.part("shared"), at);
        stage.actor(told.text("by")).at(at, () -> register.create(REVIEW, id, fields, shared));
        for (var own : told.list("own")) {
            stage.actor(told.text("by"))
                    .at(at, () -> agenda.add(id, ids.next(), new OwnPointForm(own)));
        }
        told.parts("points").forEach(one -> say(stage, told, one, id));
        var held = told.part("held");
        var form = stage.fill(HeldForm.class, held, stage.moments().at(told.text("met")));
        writer(stage, told, () -> reviews.hold(id, 0, form));
        told.find("approved-by")
                .ifPresent(
                        who ->
                                stage.actor(who)
                                        .at(
                                                stage.moments().at(told.text("approved")),
                                                () -> reviews.approve(id, version(id))));
        for (var one : told.parts("read")) {
            stage.actor(one.text("by"))
                    .at(stage.moments().at(one.text("when")), () -> readings.confirm(id));
        }
    }

    private int version(EntryId id) {
        return register.entry(id).version();
    }

    private void say(Stage stage, Part told, Part point, EntryId review) {
        var measure = new EntryId(ids.next());
        var at = stage.moments().at(told.text("met"));
        var said = stage.fill(PointForm.class, point.part("fields"), at);
        int position = Integer.parseInt(point.text("at"));
        writer(
                stage,
                told,
                () -> {
                    int version = agenda.find(review, position).version();
                    agenda.say(review, position, version, measure, said, Map.of());
                });
        if (point.names().contains("done")) {
            var done = point.part("done");
            var when = stage.moments().at(done.text("when"));
            var finished = stage.fill(FinishForm.class, done.part("fields"), when);
            stage.actor(done.text("by")).at(when, () -> measures.finish(measure, 0, finished));
        }
    }

    private static void writer(Stage stage, Part told, Runnable work) {
        stage.actor(told.text("writer")).at(stage.moments().at(told.text("met")), work);
    }
}
