package no.samsvar.deviation.place;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.samsvar.deviation.Photo;
import no.samsvar.deviation.Reports;
import no.samsvar.deviation.place.ArrivalRepository.Arrival;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;

/**
 * Takes in reports from posters in two steps: the stranger's transaction can only add a row, and
 * the program, acting for the organisation, makes an entry of it. A job does the second step where
 * the program stopped between the two.
 */
@Service
public class Arrivals {

    private final Places places;
    private final PlaceRepository names;
    private final ArrivalRepository arrivals;
    private final Reports reports;
    private final Register register;
    private final SchedulerClient jobs;
    private final ScopedWork work;
    private final Clock clock;

    Arrivals(
            Places places,
            PlaceRepository names,
            ArrivalRepository arrivals,
            Reports reports,
            Register register,
            SchedulerClient jobs,
            ScopedWork work,
            Clock clock) {
        this.places = places;
        this.names = names;
        this.arrivals = arrivals;
        this.reports = reports;
        this.register = register;
        this.jobs = jobs;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Takes in a report; the same id twice is once.
     *
     * @param explained why digits in it are no person number, by field
     * @throws no.samsvar.platform.RuleBroken for a picture that is not kept
     * @return the number that the stranger gets for it
     */
    public String report(
            Secret secret,
            EntryId id,
            PlaceReport report,
            List<Photo> photos,
            Map<String, String> explained) {
        var place = places.open(secret).orElseThrow(NotFound::new);
        var organisation = new OrganisationId(place.organisationId());
        var arrival =
                new Arrival(
                        place.organisationId(),
                        id.value(),
                        place.id(),
                        report.description(),
                        report.type(),
                        report.happenedAt(),
                        report.reporterName(),
                        explained.isEmpty() ? null : String.join("\n", explained.values()),
                        clock.instant());
        work.run(
                Scope.ofSecret(secret.hash()),
                () -> {
                    arrivals.insert(arrival);
                    ArrivalJob.schedule(jobs, organisation, id, clock.instant());
                });
        return take(organisation, id, photos);
    }

    /** Makes an entry of what arrived, once; gives its number. */
    String take(OrganisationId organisation, EntryId id, List<Photo> photos) {
        return work.write(
                Scope.ofOrganisation(organisation),
                () -> {
                    arrivals.find(id).ifPresent(this::store);
                    var entry = register.entry(id);
                    requireFromPlace(entry);
                    reports.photosFromPlace(id, photos);
                    return entry.number();
                });
    }

    private void store(Arrival arrival) {
        var id = new EntryId(arrival.id());
        arrivals.delete(id);
        if (!register.exists(id)) {
            var place = names.find(arrival.placeId()).orElseThrow();
            var explained = arrival.explained();
            reports.reportFromPlace(
                    id,
                    arrival.report().fields(place),
                    explained == null ? Map.of() : Map.of("description", explained));
        }
    }

    /** The number of what somebody signed in reported is not told to a stranger. */
    private static void requireFromPlace(Entry entry) {
        if (entry.createdBy() != null) {
            throw new NotFound();
        }
    }
}
