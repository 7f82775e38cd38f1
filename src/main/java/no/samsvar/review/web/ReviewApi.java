package no.samsvar.review.web;

import static no.samsvar.review.ReviewKinds.REVIEW;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.review.Agenda;
import no.samsvar.review.HeldForm;
import no.samsvar.review.OwnPointForm;
import no.samsvar.review.Point;
import no.samsvar.review.PointForm;
import no.samsvar.review.Reviews;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** What those who write do with a review, for programs. */
@RestController
class ReviewApi {

    private static final String ONE = "/api/v1/reviews/{id}";

    private final Agenda agenda;
    private final Reviews reviews;
    private final ReviewPages pages;
    private final Register register;
    private final NewId ids;
    private final Replies replies;

    ReviewApi(
            Agenda agenda,
            Reviews reviews,
            ReviewPages pages,
            Register register,
            NewId ids,
            Replies replies) {
        this.agenda = agenda;
        this.reviews = reviews;
        this.pages = pages;
        this.register = register;
        this.ids = ids;
        this.replies = replies;
    }

    /** A point with what is known, and the measures it led to. */
    record AgendaPoint(Point point, String title, List<String> facts, List<Entry> measures) {

        static AgendaPoint of(PointView one) {
            var measures = one.measures().stream().map(it -> it.entry()).toList();
            return new AgendaPoint(one.point(), one.title(), one.facts().lines(), measures);
        }
    }

    @GetMapping(ONE + "/points")
    @Requires(Permission.REVIEW_WRITE)
    Reply<List<AgendaPoint>> points(@PathVariable EntryId id) {
        return replies.tell(pages.agenda(id).points().stream().map(AgendaPoint::of).toList());
    }

    @PostMapping(ONE + "/points")
    @Requires(Permission.REVIEW_WRITE)
    Reply<List<Point>> add(@PathVariable EntryId id, Sent<OwnPointForm> sent) {
        reviews.find(id);
        var form = sent.value();
        var point = ids.next();
        return replies.once(
                () -> {
                    agenda.add(id, point, form);
                    return agenda.of(id);
                });
    }

    /** The version seen is the point's own. */
    @PutMapping(ONE + "/points/{position}")
    @Requires(Permission.REVIEW_WRITE)
    Reply<Point> say(
            @PathVariable EntryId id, @PathVariable int position, Seen seen, Sent<PointForm> sent) {
        agenda.find(id, position);
        var measure = new EntryId(ids.next());
        return replies.once(
                () -> {
                    agenda.say(
                            id, position, seen.version(), measure, sent.value(), sent.explained());
                    return agenda.find(id, position);
                });
    }

    @PostMapping(ONE + "/hold")
    @Requires(Permission.REVIEW_WRITE)
    Reply<Entry> hold(@PathVariable EntryId id, Seen seen, Sent<HeldForm> sent) {
        reviews.find(id);
        return replies.once(
                () -> {
                    reviews.hold(id, seen.version(), sent.value());
                    return register.find(REVIEW, id).entry();
                });
    }

    @PostMapping(ONE + "/approve")
    @Requires(Permission.REVIEW_APPROVE)
    Reply<Entry> approve(@PathVariable EntryId id, Seen seen) {
        reviews.find(id);
        return replies.once(
                () -> {
                    reviews.approve(id, seen.version());
                    return register.find(REVIEW, id).entry();
                });
    }
}
