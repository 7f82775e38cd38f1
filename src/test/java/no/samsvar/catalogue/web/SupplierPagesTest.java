package no.samsvar.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samsvar.Requirement;
import no.samsvar.catalogue.Answer;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.sheet.Column;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.sheet.Sheet;
import no.samsvar.platform.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SupplierPagesTest extends CataloguePages {

    MvcTestResult send(byte[] file) {
        return browser.post()
                .uri(walk() + "/supplier")
                .multipart()
                .file(new MockMultipartFile("file", "svar.xlsx", null, file))
                .with(csrf())
                .cookie(session(lena))
                .exchange();
    }

    /** The file that was sent out, with these answers filled in. */
    byte[] filledIn(Map<String, List<String>> answers) throws IOException {
        var sent = get(lena, walk() + "/points.xlsx").getResponse().getContentAsByteArray();
        var table = RawSheet.largest(Sheets.read(sent));
        var rows = new ArrayList<List<Cell>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<>(row.cells());
            var said = answers.getOrDefault(cells.getFirst(), List.of("", "", ""));
            for (int index = 0; index < said.size(); index++) {
                cells.set(index + 3, said.get(index));
            }
            rows.add(cells.stream().map(Cell::of).toList());
        }
        return file(table.headers(), rows);
    }

    static byte[] file(List<String> headers, List<List<Cell>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var columns = headers.stream().map(Column::of).toList();
        Sheets.writeXlsx(List.of(new Sheet("Svar", columns, rows)), out);
        return out.toByteArray();
    }

    @Test
    @Requirement("CHK-03")
    void whatWasSentOutComesBackFilledInAsProposalsThatSomebodyHereSaves() throws IOException {
        var file =
                filledIn(Map.of("network-backup", List.of("ja", "Hver natt", "Månedsrapporten")));
        assertThat(send(file)).hasStatus(302);
        var proposal = point("network-backup").proposal().orElseThrow();
        assertThat(proposal.answer()).isEqualTo(Answer.YES);
        assertThat(proposal.chosen()).isEqualTo("Hver natt");
        assertThat(point("network-backup").given()).isEmpty();
        assertThat(get(lena, walk() + "?show=PROPOSED"))
                .bodyText()
                .contains("Leverandøren foreslår: Ja", "Hver natt", "/items/network-backup/reject");
        assertThat(get(lena, walk() + "?item=network-backup"))
                .bodyText()
                .contains("value=\"Hver natt\"", "value=\"Månedsrapporten\"");
        var reject = walk() + "/items/network-backup/reject";
        assertThat(post(lena, reject, Map.of())).hasStatus(302);
        assertThat(point("network-backup").proposal()).isEmpty();
    }

    @Test
    void onlyPointsThatASupplierMayAnswerAreSentAndOurOwnAnswersAreNot() throws IOException {
        var ours = Map.of("version", "0", "answer", "YES", "chosen", "Bare for oss");
        post(lena, walk() + "/items/network-backup", ours);
        var sent = get(lena, walk() + "/points.xlsx").getResponse().getContentAsByteArray();
        assertThat(RawSheet.largest(Sheets.read(sent)).rows())
                .extracting(row -> row.cells().getFirst())
                .contains("network-backup", "access-login")
                .doesNotContain("physical-lock");
        assertThat(RawSheet.largest(Sheets.read(sent)).rows())
                .noneMatch(row -> row.cells().contains("Bare for oss"));
        assertThat(get(lena, walk() + "/points.pdf")).hasStatusOk();
        assertThat(get(lena, walk() + "/points.docx")).hasStatusOk();
        assertThat(get(lena, walk() + "/points.html")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "physical-lock | Ja | Punktet «physical-lock» finnes ikke",
                "nothing | Ja | Punktet «nothing» finnes ikke",
                "network-backup | Kanskje | Svaret «Kanskje» er ikke kjent",
            })
    void oneWrongRowIsToldByItsNumberAndNothingIsTakenIn(String item, String said, String told)
            throws IOException {
        var rows =
                List.of(
                        List.of(Cell.of("access-login"), Cell.of("Ja")),
                        List.of(Cell.of(item), Cell.of(said)));
        assertThat(send(file(List.of("Punkt", "Svar"), rows)))
                .hasStatus(422)
                .bodyText()
                .contains("Rad 3:", told);
        assertThat(point("access-login").proposal()).isEmpty();
    }

    @Test
    void aPointThatStandsTwiceOrAFileWithoutAnswersOrColumnsIsRefused() throws IOException {
        var row = List.of(Cell.of("access-login"), Cell.of("Nei"));
        assertThat(send(file(List.of("Punkt", "Svar"), List.of(row, row))))
                .hasStatus(422)
                .bodyText()
                .contains("står to ganger");
        assertThat(send(filledIn(Map.of())))
                .hasStatus(422)
                .bodyText()
                .contains("Ingen svar er fylt ut");
        assertThat(send(file(List.of("Hva", "Hvorfor"), List.of(row))))
                .hasStatus(422)
                .bodyText()
                .contains("Filen mangler kolonnene");
        assertThat(send(new byte[0])).hasStatus(422);
    }
}
