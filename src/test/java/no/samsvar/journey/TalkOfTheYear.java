package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;

/** The clinic's security talk: every point of 003 § 4.3 with what the year has brought. */
final class TalkOfTheYear {

    private static final String DONE_BY = Day.TALK.in(10);

    private final DatedJourneyTest journey;
    private final Clinic clinic;
    private final TalkPages talk;

    TalkOfTheYear(DatedJourneyTest journey, Clinic clinic) {
        this.journey = journey;
        this.clinic = clinic;
        var planned =
                Map.of(
                        "title", "Sikkerhetspraten 2026",
                        "plannedOn", Day.TALK.toString(),
                        "owner", "Lena Leder");
        talk = TalkPages.plan(journey.by(clinic.lena(), Day.TALK_PLANNED), planned);
    }

    /** Lena leads, Maren writes, Helle is away. */
    void held() {
        var meeting = talk.by(journey.by(clinic.lena(), Day.TALK));
        DatedJourneyTest.station(meeting.screen(), "year-agenda");
        meeting.begin();
        for (var point : TalkPoint.values()) {
            meeting.told(point.title(), point.facts());
            if (point.followed()) {
                meeting.follow(point.measure(), point.owner(clinic), DONE_BY);
            } else {
                meeting.confirm("Gjennomgått, ingen endringer");
            }
        }
        meeting.hold(
                Day.TALK.toString(),
                clinic.maren(),
                List.of(clinic.lena(), clinic.maren(), clinic.morten()),
                "Vi har oversikt, og vet hva vi skal gjøre");
        assertThat(meeting.main()).containsText("Holdt, ikke godkjent");
        DatedJourneyTest.station(meeting.screen(), "year-held");
    }

    /** Lena approves; whoever was away reads; nothing is changed any more. */
    void approvedAndRead() {
        var forgotten = talk.by(journey.by(clinic.lena(), Day.APPROVED)).begin();
        var approval = talk.by(journey.by(clinic.lena(), Day.APPROVED)).approve();
        assertThat(approval.main()).containsText("Godkjent av");
        assertThat(approval.main()).not().containsText("Samme person har skrevet");
        assertThat(approval.main().locator("a[href^='/registers/measure/']"))
                .hasText(TalkPoint.plan().toArray(String[]::new));
        DatedJourneyTest.station(approval.screen(), "year-minutes");

        forgotten.say("note", "Skrevet for sent").next();
        assertThat(forgotten.main()).containsText("kan ikke endres");
        forgotten.page().navigate(forgotten.page().url());
        assertThat(forgotten.main()).not().containsText("Skrevet for sent");

        var helle = journey.by(clinic.helle(), Day.MINUTES_READ);
        helle.open("/");
        var read = YearJourneyTest.having("Les referatet: Sikkerhetspraten 2026");
        helle.page().locator("ol.today a").filter(read).click();
        helle.page().locator("form[action$='/read'] button").click();
        assertThat(helle.page().locator("main")).containsText("Du har lest referatet.");
        helle.isSound();
        var morten = journey.by(clinic.morten(), Day.MINUTES_READ).open("/");
        assertThat(morten.page().locator("ol.today")).containsText(TalkPoint.DEVIATIONS.measure());

        var lena = journey.by(clinic.lena(), Day.MINUTES_READ).open(talk.path() + "/minutes");
        assertThat(lena.page().locator("main")).containsText("Lest 13. november 2026");
        assertThat(lena.page().locator("main")).not().containsText("Ikke lest");
    }
}
