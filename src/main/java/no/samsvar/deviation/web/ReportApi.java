package no.samsvar.deviation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.samsvar.deviation.Draft;
import no.samsvar.deviation.Drafts;
import no.samsvar.deviation.OwnReport;
import no.samsvar.deviation.Report;
import no.samsvar.deviation.Reports;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.platform.web.api.Takes;
import no.samsvar.register.EntryId;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reporting a deviation, and seeing what one has reported, for programs. */
@RestController
class ReportApi {

    private static final String REPORTS = "/api/v1/deviations/reports";
    private static final String DRAFTS = "/api/v1/deviations/drafts";

    private final Reports reports;
    private final Drafts drafts;
    private final JsonBody body;
    private final NewId ids;
    private final Replies replies;

    ReportApi(Reports reports, Drafts drafts, JsonBody body, NewId ids, Replies replies) {
        this.reports = reports;
        this.drafts = drafts;
        this.body = body;
        this.ids = ids;
        this.replies = replies;
    }

    /** What the person whose token it is has reported, the latest first. */
    record Own(List<OwnReport> reports) {}

    /** What that person has begun to write. */
    record Begun(List<Draft> drafts) {}

    @GetMapping(REPORTS)
    @Requires(Permission.DEVIATION_REPORT)
    Reply<Own> own() {
        return replies.tell(new Own(reports.own()));
    }

    @PostMapping(REPORTS)
    @Requires(Permission.DEVIATION_REPORT)
    @Takes(SentReport.class)
    @Made
    Reply<OwnReport> report(HttpServletRequest request) {
        var sent = SentReport.read(body, body.object(body.bytes(request, SentReport.LARGEST)));
        return replies.make(
                made -> REPORTS + "/" + made.id(),
                () -> {
                    var id = new EntryId(sent.id() == null ? ids.next() : sent.id());
                    reports.report(
                            id,
                            sent.fields().value(),
                            Optional.ofNullable(sent.confidant()),
                            sent.photos(),
                            sent.fields().explained());
                    return reports.own(id);
                });
    }

    @GetMapping(REPORTS + "/{id}")
    @Requires(Permission.DEVIATION_REPORT)
    Reply<OwnReport> one(@PathVariable EntryId id) {
        return replies.tell(reports.own(id));
    }

    @GetMapping(DRAFTS)
    @Requires(Permission.DEVIATION_REPORT)
    Reply<Begun> drafts() {
        return replies.tell(new Begun(drafts.own()));
    }

    @GetMapping(DRAFTS + "/{id}")
    @Requires(Permission.DEVIATION_REPORT)
    Reply<Draft> draft(@PathVariable EntryId id) {
        return replies.tell(drafts.find(id).orElseThrow(NotFound::new));
    }

    /** Kept as it is written so far, under an id of the sender's own, and not judged. */
    @PutMapping(DRAFTS + "/{id}")
    @Requires(Permission.DEVIATION_REPORT)
    Reply<Void> keep(@PathVariable EntryId id, Sent<Report> sent) {
        return replies.done(() -> drafts.keep(id, sent.typed()));
    }

    @DeleteMapping(DRAFTS + "/{id}")
    @Requires(Permission.DEVIATION_REPORT)
    Reply<Void> forget(@PathVariable EntryId id) {
        return replies.done(() -> drafts.forget(id));
    }
}
