package no.samsvar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samsvar.register.Register;
import no.samsvar.supplier.SupplierKinds;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program takes a clinic through the first start. */
@NullUnmarked
class SetUpApiJourneyTest extends ApiJourneyTest {

    private static final String START = "/api/v1/start";

    @Autowired Register register;

    @Test
    void aProgramAnswersConfirmsAndApproves() {
        var lena = examples.leader();
        var program = program(lena);
        assertThat(program.read(START).path("reached").asString()).isEqualTo("HOUSE");
        var house =
                Map.of(
                        "kind",
                        "GP_CLINIC",
                        "legalPersons",
                        List.of(Map.of("name", "Lege Lena AS", "number", "974760673")));
        var where = program.told(program.put(START + "/house", house, "If-Match", "\"0\""));
        assertThat(where.path("next").asString()).isEqualTo("RUNNING");
        assertThat(program.put(START + "/house", house, "If-Match", "\"0\"")).hasStatus(412);
        for (var page : List.of("systems", "routines")) {
            var told = program.told(confirm(program, page));
            assertThat(told.path("next").asString()).isNotBlank();
            program.told(confirm(program, page));
        }
        var systems = lena.scope().call(() -> register.all(SupplierKinds.SYSTEM));
        assertThat(systems).isNotEmpty();
        var waiting = new ArrayList<String>();
        program.read(START + "/approval").forEach(one -> waiting.add(one.path("id").asString()));
        assertThat(waiting).isNotEmpty();
        assertThat(program.read(START + "/editions")).isEmpty();
    }

    /** All that is proposed, with nothing in the blanks. */
    private static MvcTestResult confirm(Program program, String page) {
        var lines = new ArrayList<Map<String, String>>();
        program.read(START + "/" + page)
                .path("proposals")
                .forEach(
                        one ->
                                lines.add(
                                        Map.of(
                                                "line", one.path("line").asString(),
                                                "choice", one.path("choice").asString())));
        return program.post(START + "/" + page + "/choices", Map.of("lines", lines));
    }
}
