package no.samsvar.measure.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.measure.wheel.WheelDocument;
import no.samsvar.measure.wheel.Wheels;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The annual wheel: as a picture that leads to the tasks, and on a sheet for the wall. */
@Controller
class WheelController {

    private static final int FIRST = 2000;
    private static final int LAST = 2999;

    private final Wheels wheels;
    private final Organisations organisations;
    private final Templates templates;
    private final Texts texts;
    private final Dates dates;
    private final Languages languages;
    private final Clock clock;

    WheelController(
            Wheels wheels,
            Organisations organisations,
            Templates templates,
            Texts texts,
            Dates dates,
            Languages languages,
            Clock clock) {
        this.wheels = wheels;
        this.organisations = organisations;
        this.templates = templates;
        this.texts = texts;
        this.dates = dates;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/measures/wheel")
    @Requires(Permission.MEASURE_READ)
    View wheel(@RequestParam Optional<Integer> year) {
        var wheel = wheels.of(known(year.orElse(LocalDate.now(clock).getYear())));
        var view = new WheelView(wheel, Permissions.has(Permission.MEASURE_WRITE));
        return Page.of(templates.measureWheel(view));
    }

    @GetMapping("/measures/wheel/{year}.pdf")
    @Requires(Permission.MEASURE_READ)
    ResponseEntity<byte[]> sheet(@PathVariable int year) {
        var language = languages.current();
        var document =
                WheelDocument.of(
                        wheels.of(known(year)),
                        organisations.current().name(),
                        texts,
                        dates,
                        language);
        return DocumentFile.of(
                document, Format.PDF, texts.text(language, "measure.wheel.file") + "-" + year);
    }

    static Year known(int year) {
        if (year < FIRST || year > LAST) {
            throw new NotFound();
        }
        return Year.of(year);
    }
}
