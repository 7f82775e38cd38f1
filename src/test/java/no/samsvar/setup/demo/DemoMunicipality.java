package no.samsvar.setup.demo;

import java.time.Clock;
import no.samsvar.identity.Access;
import no.samsvar.identity.Sessions;
import no.samsvar.platform.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** The municipality of the examples before anything went wrong there, made once for all tests. */
@TestComponent
public class DemoMunicipality {

    private final Year year;
    private final Sessions sessions;
    private final Clock clock;
    private @Nullable Stage stage;

    DemoMunicipality(Year year, Sessions sessions, Clock clock) {
        this.year = year;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The session of somebody there, by what the examples call them, such as {@code pia}. */
    public synchronized Secret session(String name) {
        if (stage == null) {
            stage = new Stage("municipality", new Moments(clock.instant()));
            year.settle(stage, _ -> {});
        }
        return sessions.open(stage.actor(name).access().person().id(), "Test");
    }

    /** What that somebody may, as a request of theirs would read it. */
    public Access access(String name) {
        return sessions.find(session(name)).orElseThrow();
    }
}
