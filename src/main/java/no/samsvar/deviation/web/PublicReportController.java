package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.samsvar.deviation.place.Arrivals;
import no.samsvar.deviation.place.PlaceReport;
import no.samsvar.deviation.place.Places;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Secret;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.Public;
import no.samsvar.platform.web.StrangerLimit;
import no.samsvar.platform.web.view.RowEdits;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Where a poster's code leads: a report without signing in, answered with a number alone. */
@Controller
class PublicReportController {

    private final Places places;
    private final Arrivals arrivals;
    private final StrangerLimit limit;
    private final NewId ids;
    private final Templates templates;
    private final Clock clock;

    PublicReportController(
            Places places,
            Arrivals arrivals,
            StrangerLimit limit,
            NewId ids,
            Templates templates,
            Clock clock) {
        this.clock = clock;
        this.places = places;
        this.arrivals = arrivals;
        this.limit = limit;
        this.ids = ids;
        this.templates = templates;
    }

    @Public
    @GetMapping("/report/{secret}")
    View blank(@PathVariable String secret) {
        return page(
                Secret.shown(secret),
                new EntryId(ids.next()),
                Form.blank(PlaceReport.class),
                HttpStatus.OK);
    }

    @Public
    @PostMapping("/report/{secret}")
    View report(
            @PathVariable String secret,
            @RequestParam EntryId id,
            @RequestParam(Photos.INPUT) Optional<List<MultipartFile>> photos,
            HttpServletRequest request) {
        var shown = Secret.shown(secret);
        var typed = Typed.ofParameters(request.getParameterMap());
        var again = RowEdits.asked(typed);
        if (again.isPresent()) {
            return page(shown, id, Form.unchecked(PlaceReport.class, again.get()), HttpStatus.OK);
        }
        var form = Moments.past(Form.read(PlaceReport.class, typed), clock.instant());
        if (!form.valid()) {
            return page(shown, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limit.allows(shown, request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var number = arrivals.report(shown, id, form.value(), Photos.of(photos), form.explained());
        return Page.of(templates.deviationPublicReceipt(number));
    }

    private View page(Secret secret, EntryId id, Form<PlaceReport> form, HttpStatus status) {
        var place = places.open(secret).orElseThrow(NotFound::new);
        var view = new PublicReportView(secret.text(), id, place, form);
        return Page.of(templates.deviationPublicReport(view), status);
    }
}
