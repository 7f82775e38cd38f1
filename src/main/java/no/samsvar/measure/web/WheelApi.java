package no.samsvar.measure.web;

import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.measure.calendar.Feeds;
import no.samsvar.measure.wheel.Wheel;
import no.samsvar.measure.wheel.Wheels;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The annual wheel, and the calendar that follows one's own tasks, for programs. */
@RestController
class WheelApi {

    private static final String FEED = "/api/v1/me/calendar";

    private final Wheels wheels;
    private final Feeds feeds;
    private final Replies replies;

    WheelApi(Wheels wheels, Feeds feeds, Replies replies) {
        this.wheels = wheels;
        this.feeds = feeds;
        this.replies = replies;
    }

    /** The path of a calendar, after the address of this program. */
    record Feed(String path) {}

    @GetMapping("/api/v1/measures/wheel/{year}")
    @Requires(Permission.MEASURE_READ)
    Reply<Wheel> wheel(@PathVariable int year) {
        return replies.tell(wheels.of(WheelController.known(year)));
    }

    @PostMapping(FEED)
    @Requires(Permission.MEASURE_READ)
    @Made
    Reply<Feed> make() {
        return replies.secret(() -> new Feed("/calendar/" + feeds.make().text() + ".ics"));
    }

    @DeleteMapping(FEED)
    @Requires(Permission.MEASURE_READ)
    Reply<Void> end() {
        return replies.done(feeds::end);
    }
}
