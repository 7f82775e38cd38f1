package no.samsvar.journey;

import static no.samsvar.processing.ProcessingExamples.KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samsvar.Requirement;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.processing.MessyProtocol;
import no.samsvar.processing.MessyProtocol.Fault;
import no.samsvar.processing.ProcessingExamples;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A program brings a municipality's record out of a messy Excel file and home again. */
@NullUnmarked
class ProtocolApiJourneyTest extends ApiJourneyTest {

    static final String RECORD = "/api/v1/processing";
    static final String ENTRIES = "/api/v1/registers/processing";

    @Autowired ProcessingExamples house;

    Program program;

    @BeforeEach
    void aMunicipality() {
        var maja = examples.manager();
        house.house(maja);
        program = program(maja);
    }

    @Test
    @Requirement("ROPA-04")
    void theExcelProtocolGoesInCorrectedComesOutThreeWaysAndInAgainWithoutAChange() {
        var faulty = MessyProtocol.faulty(KNOWN);
        var refused = sent(faulty.file());
        var faults = checked(refused);
        assertThat(faults.path("clean").asBoolean()).isFalse();
        assertThat(faults.path("problems"))
                .extracting(ProtocolApiJourneyTest::fault)
                .containsExactlyInAnyOrderElementsOf(faulty.faults());
        assertThat(faults.path("problems").findValuesAsString("message"))
                .noneMatch(String::isBlank);
        assertThat(store(refused, faults)).isEqualTo(422);
        assertThat(stored()).isZero();

        var corrected = sent(MessyProtocol.clean(KNOWN).file());
        var clean = checked(corrected);
        assertFates(clean, MessyProtocol.ROWS, 0);
        assertThat(store(corrected, clean)).isEqualTo(200);
        assertThat(program.read(corrected).at("/outcome/created").asInt())
                .isEqualTo(MessyProtocol.ROWS);
        assertThat(stored()).isEqualTo(MessyProtocol.ROWS);
        assertChecked();

        assertThat(program.file(RECORD + "/protocol.pdf")).startsWith('%', 'P', 'D', 'F');
        assertThat(program.file(RECORD + "/protocol.docx")).startsWith('P', 'K');
        assertThat(Sheets.read(program.file(RECORD + "/protocol.xlsx")))
                .anySatisfy(sheet -> assertThat(sheet.rows()).hasSize(MessyProtocol.ROWS));

        var exported = program.file(ENTRIES + "/export.xlsx?all=yes");
        assertThat(Sheets.read(exported).getFirst().rows()).hasSize(MessyProtocol.ROWS);
        assertFates(checked(sent(exported)), 0, MessyProtocol.ROWS);
    }

    /** Sends the file and leaves its columns as they are guessed. */
    private String sent(byte[] file) {
        var made = program.api().upload(ENTRIES + "/imports", "protokoll.xlsx", file);
        var mapping = program.told(made).path("mapping");
        var draft = made.getResponse().getHeader("Location");
        program.told(program.put(draft, Map.of("mapping", mapping)));
        return draft;
    }

    private JsonNode checked(String draft) {
        return program.read(draft + "/check");
    }

    private int store(String draft, JsonNode check) {
        var shown = Map.of("print", check.path("print"));
        return program.post(draft + "/store", shown).getResponse().getStatus();
    }

    private int stored() {
        return program.read(ENTRIES).path("total").asInt();
    }

    /** What the law asks for is marked, and what each lacks of it is told. */
    private void assertChecked() {
        var schema = program.read("/api/v1/schema/processing.json");
        assertThat(schema.at("/properties/fields/required"))
                .extracting(JsonNode::asString)
                .contains("title");
        var overview = program.read(RECORD + "/overview");
        assertThat(overview.path("total").asInt()).isEqualTo(MessyProtocol.ROWS);
        assertThat(overview.path("lacking").asInt()).isEqualTo(MessyProtocol.ROWS);
        var any = program.read(ENTRIES + "?limit=1").at("/entries/0/id").asString();
        assertThat(program.read(RECORD + "/" + any + "/missing").findValuesAsString("point"))
                .contains("WHOSE");
    }

    private static void assertFates(JsonNode check, int created, int unchanged) {
        assertThat(check.path("problems")).isEmpty();
        assertThat(check.path("clean").asBoolean()).isTrue();
        assertThat(check.path("created").asInt()).isEqualTo(created);
        assertThat(check.path("changed").asInt()).isZero();
        assertThat(check.path("unchanged").asInt()).isEqualTo(unchanged);
    }

    private static Fault fault(JsonNode problem) {
        return new Fault(
                problem.path("row").asInt(),
                problem.path("column").asString().replaceFirst(".* / ", ""),
                problem.path("code").asString());
    }
}
