package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The folder after the year: fetched by the leader, and opened where Samsvar is not. */
final class FolderOfTheYear {

    private final DatedJourneyTest journey;
    private final Clinic clinic;

    FolderOfTheYear(DatedJourneyTest journey, Clinic clinic) {
        this.journey = journey;
        this.clinic = clinic;
    }

    /** Who approved the routine, and when, is found by one click from the index. */
    void foundWithoutSamsvar(Path unpacked) throws IOException, InterruptedException {
        try (var folder = OfflineFolder.open(fetched(), unpacked)) {
            folder.isWhole().isUnchanged(unpacked).shot("year-folder-index", 320);
            folder.shot("year-folder-index", 1280);
            var page = folder.page();
            page.locator("table a").filter(YearJourneyTest.having(YearJourneyTest.ROUTINE)).click();
            page.waitForURL(Pattern.compile("^file:.*/register/routine\\.html#.+"));
            var routine =
                    page.locator("article").filter(YearJourneyTest.having(YearJourneyTest.ROUTINE));
            var done = routine.locator("ol > li");
            var approved = done.filter(YearJourneyTest.having("Godkjent versjon: 1"));
            assertThat(approved).containsText("Lena Leder");
            assertThat(approved).containsText("20. oktober 2026");
            assertThat(done.filter(YearJourneyTest.having("Lest versjon: 1"))).hasCount(4);
            folder.shot("year-folder-routine", 320).shot("year-folder-routine", 1280);
            folder.needsNothingElse();
        }
    }

    private byte[] fetched() throws IOException {
        var screen = journey.by(clinic.lena(), Day.INSPECTION).open("/folder");
        var page = screen.page();
        page.locator("main a[href='/folder/inspection']").click();
        var file =
                page.waitForDownload(
                        () -> page.locator("form[action='/folder/inspection.zip'] button").click());
        var zip = Files.readAllBytes(file.path());
        page.reload();
        assertThat(page.locator("main table").first()).containsText("20. november 2026");
        DatedJourneyTest.station(screen, "year-folder");
        return zip;
    }
}
