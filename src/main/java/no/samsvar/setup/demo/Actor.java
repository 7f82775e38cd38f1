package no.samsvar.setup.demo;

import java.time.Instant;
import no.samsvar.identity.Access;
import no.samsvar.platform.Time;

/** Somebody at work in one of the examples, with what their role lets them do. */
record Actor(Access access) {

    /** Lets them do this at that moment. */
    void at(Instant moment, Runnable work) {
        Time.at(
                moment,
                () ->
                        access.call(
                                () -> {
                                    work.run();
                                    return moment;
                                }));
    }
}
