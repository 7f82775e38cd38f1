package no.samsvar.routine.web;

import static no.samsvar.routine.RoutineKinds.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Audience;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.FolderItem;
import no.samsvar.register.Register;
import no.samsvar.routine.ApprovalForm;
import no.samsvar.routine.ReviewInterval;
import no.samsvar.routine.RoutineExamples;
import no.samsvar.routine.RoutineFields;
import no.samsvar.routine.Routines;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RoutinePagesTest implements SamsvarTest {

    static final String TEXT = "# Hver dag\n\n1. Lås skjermen\n2. Rydd **pulten**";

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Routines routines;
    @Autowired NewId ids;

    Someone lena;
    Someone eva;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
        eva = examples.with(Role.EMPLOYEE, lena);
    }

    MvcTestResult get(Someone who, String path) {
        return browser.get().uri(path).cookie(session(who)).exchange();
    }

    MvcTestResult post(Someone who, String path, Map<String, String> form) {
        var request = browser.post().uri(path).with(csrf()).cookie(session(who));
        form.forEach(request::param);
        return request.exchange();
    }

    static Cookie session(Someone who) {
        return new Cookie("session", who.session().text());
    }

    EntryId drafted(String text) {
        var owned = new EntryFields(lena.id().value(), null, null, null);
        return lena.scope()
                .call(
                        () ->
                                register.create(
                                        ROUTINE,
                                        new EntryId(ids.next()),
                                        RoutineExamples.saying(text),
                                        owned));
    }

    String version(EntryId id) {
        return "" + lena.scope().call(() -> register.entry(id)).version();
    }

    EntryId approved() {
        var id = drafted(TEXT);
        var form = Map.of("version", version(id));
        assertThat(post(lena, path(id) + "/approve", form)).hasStatus(302);
        return id;
    }

    RoutineFields draft(EntryId id) {
        return lena.scope().call(() -> register.find(ROUTINE, id)).fields();
    }

    static String path(EntryId id) {
        return "/routines/" + id;
    }

    void rewrite(EntryId id, String text) {
        var form = Map.of("version", version(id), "text", text);
        assertThat(post(lena, path(id) + "/text", form)).hasStatus(302);
    }

    @Test
    void everyEmployeeReadsWhatHoldsAndConfirmsBelowTheText() {
        var id = approved();
        rewrite(id, "Bare et utkast");
        assertThat(get(eva, "/routines")).bodyText().contains("Daglig orden", path(id));
        assertThat(get(eva, "/routines/to-read")).bodyText().contains("Daglig orden");
        assertThat(get(eva, path(id)))
                .bodyText()
                .contains("<h2>Hver dag</h2>", "<strong>pulten</strong>", "Jeg har lest dette")
                .doesNotContain("Bare et utkast");
        assertThat(get(eva, ROUTINE.path(id))).bodyText().doesNotContain("Bare et utkast");
        assertThat(post(eva, path(id) + "/read", Map.of("number", "1"))).hasStatus(302);
        assertThat(get(eva, path(id))).bodyText().contains("Du har lest dette");
        assertThat(get(lena, path(id) + "/readers"))
                .bodyText()
                .contains("Én har ikke lest", "Én har lest", "Eva employee");
    }

    @Test
    void aDraftThatWasNeverApprovedIsShownToThoseWhoWriteAlone() {
        var id = drafted("Hemmelig plan");
        assertThat(get(eva, path(id)))
                .hasStatusOk()
                .bodyText()
                .contains("ikke godkjent ennå")
                .doesNotContain("Hemmelig plan");
        assertThat(get(eva, path(id) + "/document.pdf")).hasStatus(404);
        assertThat(get(lena, path(id))).bodyText().contains("Hemmelig plan", "Dette er et utkast");
        assertThat(get(lena, path(id) + "/document.docx")).hasStatusOk();
    }

    @Test
    @Requirement("ORG-07")
    void everyReaderSeesTheLastReviewAndIsWarnedWhenTheNextIsOverdue() {
        var then = Instant.now().minus(Duration.ofDays(400));
        var id = Time.at(then, () -> drafted(TEXT));
        Time.at(
                then,
                () ->
                        lena.scope()
                                .call(
                                        () -> {
                                            var form = new ApprovalForm(null, null);
                                            routines.approve(id, 0, form);
                                            return true;
                                        }));
        assertThat(get(eva, path(id)))
                .bodyText()
                .contains("Rutinen skulle vært gått gjennom innen", "Sist gått gjennom");
        assertThat(get(eva, "/routines")).bodyText().contains("Skal gås gjennom");
        var form = Map.of("version", version(id));
        assertThat(post(lena, path(id) + "/reviewed", form)).hasStatus(302);
        assertThat(get(eva, path(id))).bodyText().doesNotContain("skulle vært gått gjennom");
    }

    @Test
    void anApprovalWithoutWhatIsNewIsRefusedAtTheField() {
        var id = approved();
        rewrite(id, TEXT + "\n3. Lukk vinduet");
        var form = Map.of("version", version(id), "changes", "");
        assertThat(post(lena, path(id) + "/approve", form))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv kort hva som er nytt", "Lukk vinduet");
    }

    @Test
    void twoVersionsAreComparedInWordsThatNeedNoColour() {
        var id = approved();
        rewrite(id, TEXT.replace("skjermen", "rommet"));
        assertThat(get(lena, path(id) + "/compare?from=1&to=0"))
                .bodyText()
                .contains("<del>skjermen</del>", "<ins>rommet</ins>", "Tatt bort:", "Nytt:");
        assertThat(get(eva, path(id) + "/compare?from=1&to=0")).hasStatus(403);
        assertThat(get(lena, path(id) + "/compare?from=1&to=7")).hasStatus(404);
    }

    @Test
    void aVersionLeavesAsPdfAndWord() {
        var id = approved();
        assertThat(get(eva, path(id) + "/document.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(get(eva, path(id) + "/document.docx?version=1")).hasStatusOk();
        assertThat(get(eva, path(id) + "/document.xlsx")).hasStatus(404);
    }

    @Test
    void aWordFileIsShownBeforeItReplacesTheDraft() throws IOException {
        var id = drafted("Gammel tekst");
        var file = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Ny tekst fra Word");
            word.createTable(1, 1).getRow(0).getCell(0).setText("Celle");
            word.write(file);
        }
        var shown =
                browser.post()
                        .multipart()
                        .uri(path(id) + "/word")
                        .file(new MockMultipartFile("file", file.toByteArray()))
                        .with(csrf())
                        .cookie(session(lena))
                        .exchange();
        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains("Ny tekst fra Word", "Tabeller", "<del>Gammel");
        assertThat(draft(id).text()).isEqualTo("Gammel tekst");
        rewrite(id, "Ny tekst fra Word\r\n\r\nCelle");
        assertThat(draft(id).text()).isEqualTo("Ny tekst fra Word\n\nCelle");
    }

    @Test
    void whatIsNoWordFileIsRefusedWithTheRemedy() {
        var id = drafted("Tekst");
        var shown =
                browser.post()
                        .multipart()
                        .uri(path(id) + "/word")
                        .file(new MockMultipartFile("file", new byte[] {1, 2, 3}))
                        .with(csrf())
                        .cookie(session(lena))
                        .exchange();
        assertThat(shown).hasStatus(422).bodyText().contains("Lagre den som .docx");
    }

    @Test
    void reviewIsAskedForSeveralAtOnceWithTheReasonWhereItIsRead() {
        var id = approved();
        var form =
                Map.of(
                        "reason",
                        "Ny pasientjournalforskrift",
                        "routines",
                        id.toString(),
                        "until",
                        LocalDate.now(Time.OSLO).plusDays(9).toString());
        assertThat(get(lena, "/routines/review")).bodyText().contains("Daglig orden");
        assertThat(post(lena, "/routines/review", Map.of("reason", "x"))).hasStatus(422);
        assertThat(post(lena, "/routines/review", form)).hasStatus(302);
        assertThat(get(eva, path(id))).bodyText().contains("Ny pasientjournalforskrift");
    }

    @Test
    @Requirement("ORG-09")
    void aDocumentKeptElsewhereLiesOnTheSameShelf() {
        var fields =
                new RoutineFields(
                        "Smittevernplan",
                        FolderItem.Part.PERFORMING,
                        null,
                        null,
                        "https://kvalitet.example/smittevern",
                        null,
                        Audience.NOBODY,
                        Set.of(),
                        Set.of(),
                        ReviewInterval.YEAR);
        var owned = new EntryFields(lena.id().value(), null, null, null);
        var id =
                lena.scope()
                        .call(
                                () ->
                                        register.create(
                                                ROUTINE, new EntryId(ids.next()), fields, owned));
        assertThat(post(lena, path(id) + "/approve", Map.of("version", "0"))).hasStatus(302);
        assertThat(get(eva, "/routines")).bodyText().contains("Smittevernplan");
        assertThat(get(eva, path(id)))
                .bodyText()
                .contains("href=\"https://kvalitet.example/smittevern\"");
    }

    @Test
    @Requirement("ORG-61")
    void aSuppliersStaffReadItsLibraryWithTheReviewDates() {
        lena = examples.supplier();
        eva = examples.with(Role.CONTRIBUTOR, lena);
        var id = approved();
        assertThat(get(eva, "/routines")).bodyText().contains("Daglig orden", path(id));
        assertThat(get(eva, path(id)))
                .bodyText()
                .contains("<h2>Hver dag</h2>", "Sist gått gjennom");
        assertThat(lena.scope().call(() -> register.entry(id)).reviewOn()).isNotNull();
    }
}
