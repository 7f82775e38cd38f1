package no.samsvar.review.web;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.EntryId;
import no.samsvar.review.ApprovedMinutes;
import no.samsvar.review.Reading;
import no.samsvar.review.Readings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The approved minutes and who has read them, for programs. */
@RestController
class MinutesApi {

    private final Readings readings;
    private final Replies replies;

    MinutesApi(Readings readings, Replies replies) {
        this.readings = readings;
        this.replies = replies;
    }

    @GetMapping("/api/v1/reviews/minutes")
    @Requires(Permission.REVIEW_READ)
    Reply<List<ApprovedMinutes>> all() {
        return replies.tell(readings.approved());
    }

    @GetMapping("/api/v1/reviews/{id}/readings")
    @Requires(Permission.REVIEW_WRITE)
    Reply<List<Reading>> readings(@PathVariable EntryId id) {
        readings.find(id);
        return replies.tell(readings.of(id));
    }

    @PostMapping("/api/v1/reviews/{id}/read")
    @Requires(Permission.REVIEW_READ)
    Reply<Void> read(@PathVariable EntryId id) {
        readings.find(id);
        return replies.done(() -> readings.confirm(id));
    }
}
