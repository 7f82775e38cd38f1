package no.samsvar.processing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.api.Asks;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.processing.Activities;
import no.samsvar.processing.Point;
import no.samsvar.processing.Purpose;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The record of processing as a whole, for programs. */
@RestController
class ProcessingApi {

    private static final String PROCESSING = "/api/v1/processing";

    private final ProcessingPages overviews;
    private final ChainPages chains;
    private final CoveragePages coverages;
    private final Activities activities;
    private final LackingPages lacking;
    private final Replies replies;

    ProcessingApi(
            ProcessingPages overviews,
            ChainPages chains,
            CoveragePages coverages,
            Activities activities,
            LackingPages lacking,
            Replies replies) {
        this.overviews = overviews;
        this.chains = chains;
        this.coverages = coverages;
        this.activities = activities;
        this.lacking = lacking;
        this.replies = replies;
    }

    /**
     * The figures of one register, and the activities that the filter takes, fifty at a time.
     *
     * @param total in the whole register
     * @param lacking of the whole register, those that lack something
     * @param page of these activities; the first is 0
     */
    record Overview(
            int total, int found, int lacking, int special, int page, List<ActivityRow> rows) {

        static Overview of(ProcessingView view) {
            return new Overview(
                    view.total(),
                    view.found(),
                    view.lacking(),
                    view.special(),
                    view.filter().page(),
                    view.rows());
        }
    }

    /** Who meets the data of each activity, twenty at a time. */
    record Chains(int found, int page, List<ChainView.Activity> activities) {}

    /** How much of each unit's processing is in the record. */
    record Coverage(List<CoverageRow> units) {}

    /** What is asked of a record: by law, and beyond it, of which some may be left out. */
    record Points(List<Point> law, List<Point> beyond, Set<Point> leftOut) {}

    /** The points beyond the law that shall be asked for; the others are left out. */
    @FormName("processing.points")
    record Chosen(Set<Point> asked) {}

    /** What art. 30 still lacks of an activity. */
    record Lacks(List<Lack> missing) {}

    /** A point that is not told yet, in words, and the field where it is mended. */
    record Lack(Point point, String field, String text) {}

    /** Each set of purposes that an activity has had, the latest first. */
    record Purposes(List<Version> versions) {}

    /** Purposes from some time on, and who set them. */
    record Version(Instant from, @Nullable UUID by, List<Purpose> purposes) {}

    @GetMapping(PROCESSING + "/overview")
    @Requires(Permission.PROCESSING_READ)
    @Asks({"q", "legal-person", "unit", "state", "special", "lacking", "customer", "page"})
    Reply<Overview> own(HttpServletRequest request) {
        return replies.tell(Overview.of(overviews.own(filter(request))));
    }

    @GetMapping(PROCESSING + "/for-others/overview")
    @Requires(Permission.PROCESSING_READ)
    @Asks({"q", "legal-person", "unit", "state", "special", "lacking", "customer", "page"})
    Reply<Overview> forOthers(HttpServletRequest request) {
        return replies.tell(Overview.of(overviews.forOthers(filter(request))));
    }

    @GetMapping(PROCESSING + "/chain")
    @Requires(Permission.PROCESSING_READ)
    @Asks({"q", "legal-person", "unit", "state", "special", "lacking", "customer", "page"})
    Reply<Chains> chain(HttpServletRequest request) {
        var view = chains.chain(filter(request));
        return replies.tell(new Chains(view.found(), view.filter().page(), view.activities()));
    }

    @GetMapping(PROCESSING + "/coverage")
    @Requires(Permission.PROCESSING_READ)
    Reply<Coverage> coverage() {
        return replies.tell(new Coverage(coverages.coverage("").rows()));
    }

    @GetMapping(PROCESSING + "/points")
    @Requires(Permission.PROCESSING_READ)
    Reply<Points> points() {
        return replies.tell(chosen());
    }

    @PutMapping(PROCESSING + "/points")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Points> choose(Sent<Chosen> sent) {
        return replies.once(
                () -> {
                    activities.askFor(sent.value().asked());
                    return chosen();
                });
    }

    @GetMapping(PROCESSING + "/{id}/missing")
    @Requires(Permission.PROCESSING_READ)
    Reply<Lacks> missing(@PathVariable EntryId id) {
        return replies.tell(new Lacks(lacking.of(id)));
    }

    @GetMapping(PROCESSING + "/{id}/purposes")
    @Requires(Permission.PROCESSING_READ)
    Reply<Purposes> purposes(@PathVariable EntryId id) {
        lacking.find(id);
        return replies.tell(
                new Purposes(
                        activities.purposes(id).stream()
                                .map(it -> new Version(it.from(), it.by(), it.purposes()))
                                .toList()));
    }

    private Points chosen() {
        var all = List.of(Point.values());
        return new Points(
                all.stream().filter(Point::law).toList(),
                all.stream().filter(point -> !point.law()).toList(),
                activities.leftOut());
    }

    private static Filter filter(HttpServletRequest request) {
        return new Filter(request.getRequestURI(), Typed.ofParameters(request.getParameterMap()));
    }
}
