package no.samsvar.setup.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samsvar.deviation.Report;
import no.samsvar.deviation.Reports;
import no.samsvar.deviation.place.Arrivals;
import no.samsvar.deviation.place.PlaceReport;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryId;
import no.samsvar.setup.filling.Part;
import org.springframework.stereotype.Component;

/**
 * Lets the deviations of an enterprise happen, each when it is told to: reported, and then handled
 * step by step through the program's own actions.
 */
@Component
class Happenings {

    private final Reports reports;
    private final Arrivals arrivals;
    private final Steps steps;
    private final NewId ids;

    Happenings(Reports reports, Arrivals arrivals, Steps steps, NewId ids) {
        this.reports = reports;
        this.arrivals = arrivals;
        this.steps = steps;
        this.ids = ids;
    }

    private record Happening(Instant at, Part told) {}

    void happen(Stage stage) {
        var told = stage.read("deviations");
        all(stage, told).stream()
                .sorted(Comparator.comparing(Happening::at))
                .forEach(one -> happen(stage, one, told.part("routes")));
    }

    /** What is told once of several occasions happens on each of them. */
    private static List<Happening> all(Stage stage, Part told) {
        var all = new ArrayList<Happening>();
        for (var deviation : told.parts("deviations")) {
            var occasions = deviation.parts("occasions");
            if (occasions.isEmpty()) {
                all.add(happening(stage, deviation));
            }
            occasions.forEach(one -> all.add(happening(stage, deviation.with(one.texts()))));
        }
        return all;
    }

    private static Happening happening(Stage stage, Part deviation) {
        return new Happening(stage.moments().at(deviation.text("when")), deviation);
    }

    private void happen(Stage stage, Happening happening, Part routes) {
        var told = happening.told;
        var id = new EntryId(ids.next());
        told.find("poster")
                .ifPresentOrElse(
                        place -> reportFrom(place, stage, id, happening),
                        () -> report(stage, id, happening));
        told.find("key").ifPresent(key -> stage.names().add("deviation", key, id.value()));
        told.parts("steps").forEach(step -> steps.take(stage, id, happening.at, step));
        told.find("route")
                .map(routes.with(told.texts())::parts)
                .orElse(List.of())
                .forEach(step -> steps.take(stage, id, happening.at, step));
    }

    private void report(Stage stage, EntryId id, Happening happening) {
        var told = happening.told;
        var reporter = stage.actor(told.text("by"));
        var report = stage.fill(Report.class, told.part("report"), happening.at);
        var confidant =
                told.find("confidant").map(name -> stage.actor(name).access().person().id());
        reporter.at(happening.at, () -> reports.report(id, report, confidant, List.of(), Map.of()));
    }

    private void reportFrom(String place, Stage stage, EntryId id, Happening happening) {
        var report = stage.fill(PlaceReport.class, happening.told.part("report"), happening.at);
        Time.at(
                happening.at,
                () -> arrivals.report(stage.poster(place), id, report, List.of(), Map.of()));
    }
}
