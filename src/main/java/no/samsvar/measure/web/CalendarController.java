package no.samsvar.measure.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.measure.calendar.Calendars;
import no.samsvar.measure.calendar.Feeds;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Secret;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.Public;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** The calendar that follows one's own tasks: its address is shown once, and can be taken back. */
@Controller
class CalendarController {

    private static final String PAGE = "/me/calendar";

    private final Feeds feeds;
    private final Templates templates;
    private final Texts texts;
    private final Languages languages;
    private final Clock clock;

    CalendarController(
            Feeds feeds, Templates templates, Texts texts, Languages languages, Clock clock) {
        this.feeds = feeds;
        this.templates = templates;
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Requires(Permission.MEASURE_READ)
    View calendar() {
        return Page.of(templates.measureCalendar(new CalendarView(feeds.madeAt(), "")));
    }

    /** Shows the address on the answer itself: no page leads to it a second time. */
    @PostMapping(PAGE)
    @Requires(Permission.MEASURE_READ)
    View make(HttpServletRequest request) {
        var secret = feeds.make();
        var address = home(request) + "/calendar/" + secret.text() + ".ics";
        return Page.of(templates.measureCalendar(new CalendarView(feeds.madeAt(), address)));
    }

    @PostMapping(PAGE + "/end")
    @Requires(Permission.MEASURE_READ)
    View end() {
        feeds.end();
        return new RedirectView(PAGE);
    }

    @Public
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> feed(@PathVariable String secret, HttpServletRequest request) {
        var days = feeds.open(Secret.shown(secret)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(
                        Calendars.of(
                                days, home(request), clock.instant(), texts, languages.current()));
    }

    private static String home(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }
}
