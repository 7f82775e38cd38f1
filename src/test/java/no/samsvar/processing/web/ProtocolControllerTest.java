package no.samsvar.processing.web;

import static no.samsvar.processing.ProcessingExamples.backup;
import static no.samsvar.processing.ProcessingExamples.journal;
import static no.samsvar.processing.ProcessingExamples.named;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.document.PdfFaults;
import no.samsvar.identity.Role;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ProtocolControllerTest extends ProcessingPageTest {

    /** Something of every field, front matter, and what is missing. */
    static final List<String> EVERYTHING =
            List.of(
                    "Legesenteret Nord AS, organisasjonsnummer 974760673",
                    "Maja Manager, person",
                    "Pasientjournal",
                    "Kort om journalen",
                    "Gi og dokumentere helsehjelp",
                    "Rettslig plikt (art. 6 nr. 1 c)",
                    "Helse- og omsorgstjenester (art. 9 nr. 2 h)",
                    "Helsepersonelloven § 39",
                    "Flere, hver for sin del",
                    "Normland kommune",
                    "post@normland.example",
                    "Laboratoriet",
                    "Pasienter",
                    "Andre personer",
                    "Tolker og ledsagere",
                    "Helseopplysninger",
                    "Reiseveier",
                    "Uten dem blir hjelpen feil",
                    "Hjemmebesøk",
                    "Faste felt i stedet for fritekst",
                    "Helfo",
                    "Oppgjør",
                    "Journalhuset",
                    "Skyhuset",
                    "Lagrer kopier",
                    "India",
                    "Nattvakten",
                    "Unntak (art. 49)",
                    "Sak 2026/17",
                    "Bokføringsloven § 13",
                    "regnskapsårets slutt",
                    "Feilsøking tar sjelden lenger",
                    "Journalen",
                    "Kryptert på disk",
                    "Årlig opplæring",
                    "DPIA-2026-3",
                    "1. januar 2024",
                    "31. desember 2031",
                    "Nyhetsbrev",
                    "Skriv hva opplysningene brukes til",
                    "Sikkerhetskopi for Fjordlegene",
                    "Tar og prøver kopier",
                    "drift@kunde.example",
                    "Pia Ombud",
                    "Kopihuset",
                    "Bånd i hvelv",
                    "Canada",
                    "Godkjent land (art. 45)",
                    "Vedtak 2002/2",
                    "To nøkler til hvelvet",
                    "31. januar 2030");

    void aProtocol() {
        processing.own(lena, journal(house));
        processing.own(lena, named("Nyhetsbrev"));
        processing.forOthers(lena, backup(house, "Fjordlegene"));
    }

    byte[] file(String name, String extension) throws IOException {
        var answer = get(lena, "/processing/protocol." + extension);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("behandlingsprotokoll." + extension);
        var file = answer.getResponse().getContentAsByteArray();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/" + name + "." + extension), file);
        return file;
    }

    private static String joined(String text) {
        return text.replace("\u00ad", "").replaceAll("[\\s\u00a0]+", " ");
    }

    /** Without any space: where a line breaks is the page's affair. */
    private static void holdsEverything(String text) {
        var bare = joined(text).replace(" ", "").replace("-", "");
        assertThat(EVERYTHING)
                .allSatisfy(
                        one -> assertThat(bare).contains(one.replace(" ", "").replace("-", "")));
    }

    @Test
    void theWholeProtocolIsAPdfThatReadsAloudAndKeeps() throws IOException {
        aProtocol();
        var pdf = file("processing", "pdf");
        try (var document = Loader.loadPDF(pdf)) {
            holdsEverything(new PDFTextStripper().getText(document));
        }
        assertThat(PdfFaults.of(pdf)).isEmpty();
    }

    @Test
    void theWholeProtocolIsAWordFile() throws IOException {
        aProtocol();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file("processing", "docx")));
                var text = new XWPFWordExtractor(word)) {
            holdsEverything(text.getText());
        }
    }

    @Test
    void theWholeProtocolIsAWorkbookWithARowForEachActivity() throws IOException {
        aProtocol();
        var cells = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file("processing", "xlsx")))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            book.forEach(
                    sheet -> sheet.forEach(row -> row.forEach(one -> cells.add(one.toString()))));
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(2);
        }
        holdsEverything(String.join(" ", cells));
    }

    @Test
    void theProtocolIsWrittenInTheReadersLanguage() throws IOException {
        aProtocol();
        var answer =
                browser.get()
                        .uri("/processing/protocol.pdf")
                        .cookie(
                                new Cookie("session", lena.session().text()),
                                new Cookie("language", "en"))
                        .exchange();
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(joined(new PDFTextStripper().getText(document)))
                    .contains("Record of processing activities", "Data protection officer");
        }
    }

    @Test
    void onlyWhoeverMayTakeThingsOutGetsTheProtocol() {
        var contributor = examples.with(Role.CONTRIBUTOR, lena);
        assertThat(get(contributor, "/processing/protocol.pdf")).hasStatus(403);
        assertThat(get(lena, "/processing/protocol.exe")).hasStatus(404);
    }

    @Test
    void aProtocolNobodyHasWrittenInIsStillADocument() throws IOException {
        assertThat(PdfFaults.of(file("processing-empty", "pdf"))).isEmpty();
    }
}
