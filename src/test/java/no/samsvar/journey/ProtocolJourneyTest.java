package no.samsvar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samsvar.processing.ProcessingExamples.KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.processing.Activities;
import no.samsvar.processing.MessyProtocol;
import no.samsvar.processing.MessyProtocol.Fault;
import no.samsvar.processing.ProcessingExamples;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality brings its record of processing out of a messy Excel file and home again. */
@NullUnmarked
class ProtocolJourneyTest extends JourneyTest {

    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Milliseconds in which a machine that does other things too writes 300 activities. */
    static final int WHOLE_PROTOCOL = 120_000;

    @Autowired Examples examples;
    @Autowired ProcessingExamples house;
    @Autowired Activities activities;

    Someone maja;

    @BeforeEach
    void aMunicipality() {
        maja = examples.manager();
        house.house(maja);
        signIn(maja.session());
    }

    @Test
    @Requirement("ROPA-04")
    void theExcelProtocolGoesInCorrectedComesOutThreeWaysAndInAgainWithoutAChange()
            throws IOException {
        var screen = screen(DESK);
        var page = screen.open("/registers/processing/import").page();
        var faulty = MessyProtocol.faulty(KNOWN);
        check(page, faulty.file());
        var problems = page.locator("main table").first().innerText();
        assertThat(faulty.faults().stream().map(Fault::row))
                .allSatisfy(row -> assertThat(problems).contains(String.valueOf(row)));
        assertThat(page.locator("main form[action$='/store']")).hasCount(0);
        assertThat(maja.scope().call(activities::own)).isEmpty();
        screen.shot("journey-protocol-faults").isSound();

        screen.open("/registers/processing/import");
        check(page, MessyProtocol.clean(KNOWN).file());
        page.locator("form[action$='/store'] button").click();
        page.waitForURL("**/done**");
        assertThat(maja.scope().call(activities::own)).hasSize(MessyProtocol.ROWS);
        screen.shot("journey-protocol-stored").isSound();

        for (var format : List.of("pdf", "docx", "xlsx")) {
            assertThat(download(screen.open("/processing").page(), "protocol." + format))
                    .hasSizeGreaterThan(10_000);
        }
        screen.open("/registers/processing");
        page.locator("details.tools summary").last().click();
        var exported = download(page, "export.xlsx?all=yes");
        assertThat(Sheets.read(exported).getFirst().rows()).hasSize(MessyProtocol.ROWS);
        screen.open("/registers/processing/import");
        check(page, exported);
        assertThat(page.locator("main form[action$='/store']")).hasCount(0);
        assertThat(page.locator("main table")).hasCount(0);
        screen.isSound();
    }

    /** Sends the file, leaves its columns as they are guessed, and sees what would happen. */
    private static void check(Page page, byte[] file) {
        page.setInputFiles("input[type=file]", new FilePayload("protokoll.xlsx", EXCEL, file));
        send(page, "form[enctype]");
        page.waitForURL(address -> !address.endsWith("/import"));
        if (!page.url().endsWith("/check")) {
            send(page, "form.import-columns");
            page.waitForURL("**/check");
        }
    }

    private static byte[] download(Page page, String ending) throws IOException {
        var link = page.locator("a[href$='" + ending + "']").first();
        var patient = new Locator.ClickOptions().setTimeout(WHOLE_PROTOCOL);
        var download =
                page.waitForDownload(
                        new Page.WaitForDownloadOptions().setTimeout(WHOLE_PROTOCOL),
                        () -> link.click(patient));
        return Files.readAllBytes(download.path());
    }
}
