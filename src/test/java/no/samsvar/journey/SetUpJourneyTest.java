package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.zip.ZipFile;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.browser.Screen;
import no.samsvar.organisation.Units;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.supplier.SupplierKinds;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clinic, a municipality and a supplier go through the first start. */
@NullUnmarked
class SetUpJourneyTest extends JourneyTest {

    static final int MOST_ANSWERS = 25;
    static final int MOST_PAGES = 10;
    static final Path PACES = Path.of("target", "start-pace.txt");

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Units units;

    int entries(Someone who, RegisterKind<?> kind) {
        return who.scope().call(() -> register.all(kind)).size();
    }

    StartGuide begin(Someone who) {
        signIn(who.session());
        return new StartGuide(screen(DESK));
    }

    @Test
    void aClinicConfirmsItsInternalControlInAtMost25AnswersOn10Pages() throws Exception {
        var lena = examples.leader();
        var guide =
                begin(lena)
                        .choose("kind", "GP_CLINIC")
                        .row("legalPersons", 0, "number", "974 760 673")
                        .on("running")
                        .choose("operation", "CLOUD")
                        .choose("sharedPremises", "no")
                        .on("people")
                        .row("people", 0, "function", "LEADER")
                        .row("people", 1, "name", "Maren", "function", "STAND_IN")
                        .row("people", 2, "name", "Morten", "function", "IT")
                        .row("people", 3, "name", "Simen", "function", "HEALTH_PERSONNEL")
                        .row("people", 4, "name", "Mona", "function", "RECEPTION")
                        .on("systems")
                        .ticked("system")
                        .on("processing")
                        .except(1)
                        .on("risks")
                        .on("routines")
                        .on("year")
                        .on("done");
        var end = guide.ended();
        assertThat(guide.answers()).isLessThanOrEqualTo(MOST_ANSWERS);
        assertThat(guide.pages()).isLessThanOrEqualTo(MOST_PAGES);
        assertPace("clinic", guide, 15);
        assertThat(entries(lena, ProcessingKinds.PROCESSING)).isGreaterThanOrEqualTo(17);
        assertThat(entries(lena, SupplierKinds.SYSTEM)).isPositive();
        assertThat(end.page().locator("main .today .tile")).hasCount(3);
        approve(end);
        assertFolder(end);
    }

    private static void assertPace(String who, StartGuide guide, int minutes) throws Exception {
        var line = who + " " + guide.taken().toSeconds() + " s, " + guide.answers() + " answers\n";
        Files.writeString(PACES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(guide.taken()).isLessThanOrEqualTo(Duration.ofMinutes(minutes));
    }

    /** With one press, all that was read. */
    private static void approve(Screen end) {
        var form = end.page().locator("form[action='/start/approval']");
        if (form.count() > 0 && form.locator(".actions button").count() > 0) {
            form.locator(".actions button").click();
            end.page().waitForURL("**/start/done");
            assertThat(end.page().locator("form[action='/start/approval'] input[name=routine]"))
                    .hasCount(0);
        }
    }

    private static void assertFolder(Screen end) throws Exception {
        var page = end.open("/start/done").page();
        var download =
                page.waitForDownload(() -> page.click("main a[href='/folder/inspection.zip']"));
        var copy = Files.createTempFile("folder", ".zip");
        download.saveAs(copy);
        try (var zip = new ZipFile(copy.toFile())) {
            assertThat(zip.size()).isGreaterThan(3);
        }
        Files.delete(copy);
    }

    @Test
    void aMunicipalityNamesItsUnitsAndWhoLeadsThem() throws Exception {
        var maja = examples.manager();
        var guide =
                begin(maja)
                        .choose("kind", "MUNICIPALITY")
                        .row("legalPersons", 0, "number", "974 760 673")
                        .on("units")
                        .row("units", 0, "name", "Hjemmetjenesten", "leader", "Hanne")
                        .row("units", 1, "name", "Sykehjemmet", "leader", "Siv")
                        .row("units", 2, "name", "Legevakten", "leader", "Lars")
                        .row("units", 3, "name", "Helsestasjonen", "leader", "Helga")
                        .row("units", 4, "name", "Rehabilitering", "leader", "Runar")
                        .on("running")
                        .choose("operation", "AT_SUPPLIER")
                        .choose("sharedPremises", "no")
                        .on("people")
                        .row("people", 0, "function", "LEADER")
                        .on("systems");
        for (var next : new String[] {"processing", "risks", "routines", "year", "done"}) {
            guide.on(next);
        }
        guide.ended();
        assertThat(maja.scope().call(units::all)).hasSize(5);
        assertThat(guide.pages()).isLessThanOrEqualTo(MOST_PAGES);
        assertPace("municipality", guide, 40);
    }

    @Test
    void aSupplierSaysWhomItWorksFor() throws Exception {
        var sverre = examples.supplier();
        var guide =
                begin(sverre)
                        .choose("kind", "SUPPLIER")
                        .row("legalPersons", 0, "number", "974 760 673")
                        .on("customers")
                        .row("customers", 0, "name", "Legekontor i Norge")
                        .on("people")
                        .row("people", 0, "function", "LEADER")
                        .on("systems");
        for (var next : new String[] {"processing", "risks", "routines", "year", "done"}) {
            guide.on(next);
        }
        guide.ended();
        assertThat(guide.pages()).isLessThanOrEqualTo(MOST_PAGES);
        assertPace("supplier", guide, 20);
    }
}
