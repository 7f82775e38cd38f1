package no.samsvar.setup.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.Time;
import no.samsvar.platform.start.StartNotice;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills an empty installation with the examples, and says how to sign in to them. */
@Component
@ConditionalOnBooleanProperty("samsvar.demo")
class Demo implements ApplicationRunner, StartNotice {

    private static final Period A_YEAR = Period.ofDays(364);

    private final Organisations organisations;
    private final DemoClinic clinic;
    private final DemoMunicipality municipality;
    private final Clock clock;

    Demo(
            Organisations organisations,
            DemoClinic clinic,
            DemoMunicipality municipality,
            Clock clock) {
        this.organisations = organisations;
        this.clinic = clinic;
        this.municipality = municipality;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!organisations.any()) {
            Instant start = clock.instant().minus(A_YEAR);
            Time.at(
                    start,
                    () -> {
                        clinic.make();
                        municipality.make();
                        return start;
                    });
        }
    }

    @Override
    public List<String> lines(String address) {
        return List.of(
                "Sign in as lena@normland.example (clinic) or pia@normland-kommune.example (municipality),",
                "password: " + Cast.PASSWORD);
    }
}
