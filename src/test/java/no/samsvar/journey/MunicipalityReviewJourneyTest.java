package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.browser.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The management review of a municipality with five units, through the pages. */
@NullUnmarked
class MunicipalityReviewJourneyTest extends DatedJourneyTest {

    static final String CONCLUSION = "Hjemmetjenesten trenger hjelp med fristene";
    static final String MEASURE = "Månedlig oppfølging av Hjemmetjenesten";

    Town town;

    @BeforeEach
    void aMunicipalityWithFiveUnits() {
        var maja = Day.FOUNDED.call(examples::manager);
        var screen = by(maja, Day.FOUNDED);
        var units = new EnumMap<CareUnit, String>(CareUnit.class);
        for (var unit : CareUnit.values()) {
            units.put(unit, added(screen, unit));
        }
        town = Town.of(examples, maja, units);
    }

    private static String added(Screen screen, CareUnit unit) {
        var page = screen.open("/organisation/units/new").page();
        Fields.fill(page, "main form", "name", unit.title());
        send(page, "main form");
        var link =
                page.locator("main td a, main th a").filter(YearJourneyTest.having(unit.title()));
        return Fields.id(link.getAttribute("href"));
    }

    @Test
    @Requirement({"REV-10", "REV-11"})
    void theReviewTellsOfTheWholeAndOfEachUnitAndTheManagerApprovesWhatAnotherWrote() {
        town.leaders().forEach(this::reportedAndPlanned);
        var done = by(town.leaders().get(CareUnit.NURSING_HOME), Day.TALK_PLANNED);
        finish(done, measureOf(CareUnit.NURSING_HOME, 1));

        var review = planned();
        held(review.by(by(town.pia(), Day.TALK)));
        var written = review.by(by(town.pia(), Day.APPROVED));
        assertThat(written.main().locator("a[href$='/approve']")).hasCount(0);

        var approved = review.by(by(town.maja(), Day.APPROVED)).approve();
        assertThat(approved.fact("Referent")).hasText("Pia Lunde");
        assertThat(approved.fact("Godkjent av")).containsText("Maja Manager, 12. november 2026");
        assertThat(approved.main()).not().containsText("Samme person");
        assertThat(approved.main()).containsText(CONCLUSION);
        for (var line : CareUnit.linesOfMinutes()) {
            assertThat(approved.main()).containsText(line);
        }
        station(approved.screen(), "municipality-minutes");

        var lise = by(town.leaders().get(CareUnit.EMERGENCY), Day.MINUTES_READ);
        var page = lise.open(review.path() + "/minutes").page();
        page.locator("form[action$='/read'] button").click();
        assertThat(page.locator("main")).containsText("Du har lest referatet.");
        lise.isSound();
    }

    private void reportedAndPlanned(CareUnit unit, Someone leader) {
        for (int place = 1; place <= unit.deadlines().size(); place++) {
            var deadline = unit.deadlines().get(place - 1);
            var reporting = by(leader, Day.DEVIATION).open("/deviations/report");
            var page = reporting.page();
            Fields.fill(page, "form[data-resend]", "description", "Avvik ved " + unit.title());
            Fields.fill(page, "form[data-resend]", "type", "PRIVACY_SECURITY");
            send(page, "form[data-resend]");
            page.waitForURL("**/deviations/receipt/**");
            handled(unit, Fields.id(page.url()), measureOf(unit, place), leader, deadline);
        }
    }

    private static String measureOf(CareUnit unit, int number) {
        return "Tiltak %d ved %s".formatted(number, unit.title());
    }

    private void handled(
            CareUnit unit, String deviation, String measure, Someone leader, String deadline) {
        var screen = by(town.pia(), Day.DEVIATION);
        var page = screen.open("/deviations/" + deviation + "/topics/follow-up").page();
        Fields.fill(page, "form[action$='/follow-up']", "unit", unit.title());
        send(page, "form[action$='/follow-up']");
        screen.open("/registers/deviation/" + deviation);
        page.locator("a[href='/measures/about/" + deviation + "']").click();
        Fields.fill(page, "main form", "title", measure);
        Fields.fill(page, "main form", "owner", unit.leader());
        Fields.fill(page, "main form", "deadline", deadline);
        send(page, "main form");
        assertThat(page.locator("main")).containsText(measure);
    }

    private static void finish(Screen screen, String measure) {
        var page = screen.open("/measures/mine").page();
        page.locator("#results a").filter(YearJourneyTest.having(measure)).first().click();
        page.locator("a[href$='/finish']").first().click();
        send(page, "main form");
        assertThat(page.locator("main")).containsText("Gjort");
    }

    private TalkPages planned() {
        var screen = by(town.pia(), Day.TALK_PLANNED);
        var page = screen.open("/registers/review/new").page();
        for (var one : town.invited()) {
            Fields.fill(page, "main form", "invited", Clinic.id(one));
        }
        Fields.fill(
                page,
                "main form",
                Map.of(
                        "title", "Ledelsens gjennomgang 2026",
                        "plannedOn", Day.TALK.toString(),
                        "owner", "Pia Lunde"));
        send(page, "main form");
        return TalkPages.shown(screen);
    }

    private void held(TalkPages meeting) {
        meeting.begin();
        for (var point : TalkPoint.values()) {
            meeting.told(point.title(), point == TalkPoint.FIGURES ? CareUnit.lines() : List.of());
            if (point == TalkPoint.FIGURES) {
                meeting.say("conclusion", CONCLUSION);
                station(meeting.screen(), "municipality-figures");
                meeting.follow(MEASURE, town.leaders().get(CareUnit.HOME_CARE), Day.TALK.in(30));
            } else {
                meeting.confirm("Gjennomgått");
            }
        }
        meeting.hold(Day.TALK.toString(), town.pia(), town.present(), CONCLUSION);
    }
}
