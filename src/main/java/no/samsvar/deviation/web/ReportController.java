package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.deviation.Drafts;
import no.samsvar.deviation.Report;
import no.samsvar.deviation.Reports;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.RowEdits;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where anybody signed in reports, and sees what they have reported. */
@Controller
class ReportController {

    private final Reports reports;
    private final Drafts drafts;
    private final ReportPages pages;
    private final NewId ids;
    private final Templates templates;
    private final Clock clock;

    ReportController(
            Reports reports,
            Drafts drafts,
            ReportPages pages,
            NewId ids,
            Templates templates,
            Clock clock) {
        this.clock = clock;
        this.reports = reports;
        this.drafts = drafts;
        this.pages = pages;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping("/deviations/report")
    @Requires(Permission.DEVIATION_REPORT)
    View blank(@RequestParam Optional<EntryId> draft) {
        var id = draft.orElseGet(() -> new EntryId(ids.next()));
        return page(id, Optional.empty(), HttpStatus.OK);
    }

    @PostMapping("/deviations/report")
    @Requires(Permission.DEVIATION_REPORT)
    View report(
            @RequestParam EntryId id,
            @RequestParam(Photos.INPUT) Optional<List<MultipartFile>> photos,
            HttpServletRequest request) {
        var typed = Typed.ofParameters(request.getParameterMap());
        var again = RowEdits.asked(typed);
        if (again.isPresent()) {
            var form = Form.unchecked(Report.class, again.get());
            return page(id, Optional.of(form), HttpStatus.OK);
        }
        var form = Moments.past(Form.read(Report.class, typed), clock.instant());
        if (!form.valid()) {
            return page(id, Optional.of(form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            reports.report(id, form.value(), confidant(typed), Photos.of(photos), form.explained());
        } catch (RuleBroken refused) {
            var view = pages.form(id, Optional.of(form)).refused(refused);
            return Page.of(templates.deviationReport(view), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new RedirectView("/deviations/receipt/" + id);
    }

    /** Asked by the page itself while somebody writes. */
    @PostMapping("/deviations/report/draft")
    @Requires(Permission.DEVIATION_REPORT)
    ResponseEntity<Void> keep(@RequestParam EntryId id, HttpServletRequest request) {
        drafts.keep(id, Typed.ofParameters(request.getParameterMap()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/deviations/report/draft/delete")
    @Requires(Permission.DEVIATION_REPORT)
    View forget(@RequestParam EntryId id) {
        drafts.forget(id);
        return new RedirectView("/deviations/report");
    }

    @GetMapping("/deviations/receipt/{id}")
    @Requires(Permission.DEVIATION_REPORT)
    View receipt(@PathVariable EntryId id) {
        return Page.of(templates.deviationReceipt(pages.receipt(id)));
    }

    @GetMapping("/deviations/mine")
    @Requires(Permission.DEVIATION_REPORT)
    View own() {
        return Page.of(templates.deviationOwn(pages.own()));
    }

    @GetMapping("/deviations/mine/{id}")
    @Requires(Permission.DEVIATION_REPORT)
    View own(@PathVariable EntryId id) {
        return Page.of(templates.deviationOwnReport(reports.own(id)));
    }

    private View page(EntryId id, Optional<Form<Report>> form, HttpStatus status) {
        return Page.of(templates.deviationReport(pages.form(id, form)), status);
    }

    private static Optional<PersonId> confidant(Typed typed) {
        var chosen = typed.first(ReportView.CONFIDANT);
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonId(UUID.fromString(chosen)));
    }
}
