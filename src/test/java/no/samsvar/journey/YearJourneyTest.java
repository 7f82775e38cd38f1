package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samsvar.journey.GuideDeviation.WINDOW;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.Requirement;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of Normland Helsesenter (003) through the pages: from the first overview to the folder
 * that an inspector opens without Samsvar.
 */
@NullUnmarked
class YearJourneyTest extends DatedJourneyTest {

    static final String ROUTINE = "Skanning av papirdokumenter";
    static final String POINT = "physical-print";
    static final String PRINTING = "Utskrift først når noen taster kode";
    static final String SCANNING = "Skann ett dokument om gangen";

    @TempDir Path unpacked;

    Clinic clinic;

    @BeforeEach
    void theClinic() {
        clinic = Clinic.of(examples);
    }

    @Test
    @Requirement({"REV-04", "REV-06", "REV-10"})
    void whatTheClinicDoesInAYearIsGoneThroughInTheTalkAndFoundInTheFolder() throws Exception {
        overviews();
        risksAreReadAndApproved();
        aNoBecomesAFinishedMeasure();
        aDeviationIsHandled();
        aRoutineIsReadByAll();
        var year = new TalkOfTheYear(this, clinic);
        year.held();
        year.approvedAndRead();
        new FolderOfTheYear(this, clinic).foundWithoutSamsvar(unpacked);
    }

    private void overviews() {
        var screen = by(clinic.lena(), Day.OVERVIEWS);
        var supplier =
                Map.of(
                        "title", "Journalhuset",
                        "delivers", "Journalsystem i nettskyen",
                        "data", "HEALTH",
                        "likelyRole", "PROCESSOR");
        Fields.enter(screen, "supplier", supplier);
        Fields.enter(screen, "processing", Map.of("title", "Pasientjournal"));
        screen.isSound();
    }

    private void risksAreReadAndApproved() {
        var screen = by(clinic.lena(), Day.RISKS);
        var about = Map.of("title", "Scenarioene i september", "owner", "Lena Leder");
        var meeting = ScenarioPages.begin(screen, about, "wrong-record", "ordinary-mail");
        meeting.grade("MEDIUM", "HIGH")
                .plan(SCANNING, "Stikkprøver hver uke", "Maren Myhre", Day.RISKS.in(42))
                .next()
                .grade("LOW", "LOW")
                .next()
                .approve();
        assertThat(screen.page().locator("main")).containsText("Lena Leder, 8. september 2026");
        station(screen, "year-risks");
    }

    private void aNoBecomesAFinishedMeasure() {
        var list = ChecklistPages.begin(by(clinic.lena(), Day.CHECKLIST), "Sikkerhet 2026");
        list.answer(
                POINT,
                "answer",
                "NO",
                "chosen",
                PRINTING,
                "reason",
                "Utskrifter har ligget i skriveren",
                "handling",
                "MEASURE",
                "owner",
                "Maren Myhre",
                "deadline",
                Day.CHECKLIST.in(21));
        assertThat(list.point(POINT)).containsText(PRINTING);
        assertThat(list.point(POINT)).containsText("Planlagt");
        station(list.screen(), "year-checklist");

        var maren = by(clinic.maren(), Day.MEASURE_DONE);
        var page = maren.open("/").page();
        page.locator("ol.today a").filter(having(PRINTING)).click();
        page.locator("a[href$='/finish']").first().click();
        Fields.fill(page, "main form", "result", "Alle har fått hver sin kode");
        send(page, "main form");
        assertThat(page.locator("main")).containsText("Gjort");
        station(maren, "year-measure");

        var again = list.by(by(clinic.lena(), Day.MEASURE_DONE).open(list.path()));
        assertThat(again.point(POINT)).containsText("Gjort");
        again.answer(POINT, "answer", "YES", "chosen", PRINTING);
        assertThat(again.point(POINT).locator(".tags").first()).containsText("Ja");
    }

    private void aDeviationIsHandled() {
        var reported = CasePages.report(by(clinic.morten(), Day.DEVIATION), WINDOW);
        var handled =
                reported.by(by(clinic.lena(), Day.DEVIATION))
                        .answer(WINDOW, "breach")
                        .decide(WINDOW.reason())
                        .answerDuties("Ingen er skadet.")
                        .answer(WINDOW, "handling")
                        .close();
        assertThat(handled.summary().locator("form[action$='/reopen']")).hasCount(1);
    }

    private void aRoutineIsReadByAll() {
        var fields = new HashMap<String, String>();
        fields.put("title", ROUTINE);
        fields.put("part", "PERFORMING");
        fields.put("purpose", "Papirer skal inn på rett pasient.");
        fields.put("text", "# Slik gjør vi\n- Skann ett dokument om gangen\n- Se på navnet");
        fields.put("mustRead", "EVERYBODY");
        fields.put("reviewEvery", "YEAR");
        fields.put("owner", "Lena Leder");
        var lena = by(clinic.lena(), Day.ROUTINE);
        var routine = RoutinePages.write(lena, fields).approve();
        assertThat(routine.readers(lena).main()).containsText("4 har ikke lest");
        for (var one : List.of(clinic.maren(), clinic.morten(), clinic.helle())) {
            RoutinePages.read(by(one, Day.ROUTINE_READ).open("/"), "Les «" + ROUTINE + "»");
        }
        RoutinePages.read(by(clinic.lena(), Day.ROUTINE_READ).open("/routines/to-read"), ROUTINE);
        var readers = routine.readers(by(clinic.lena(), Day.ROUTINE_READ));
        assertThat(readers.main()).containsText("4 har lest");
        assertThat(readers.main().locator("#missing")).hasCount(0);
        assertThat(readers.main().locator("[aria-labelledby=done] li")).hasCount(4);
        station(readers.screen(), "year-routine");
    }

    static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
