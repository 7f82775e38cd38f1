package no.samsvar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.setup.demo.DemoMunicipality;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The privacy coordinator's program among a municipality's more than five hundred activities. */
@NullUnmarked
class OfficerApiJourneyTest extends ApiJourneyTest {

    static final String ENTRIES = "/api/v1/registers/processing";
    static final String BULK = ENTRIES + "/bulk";

    @Autowired DemoMunicipality municipality;

    Program program;

    @BeforeEach
    void asThePrivacyCoordinator() {
        program = program(municipality.access("pia"));
    }

    @Test
    void theOfficerPagesThroughFiveHundredActivitiesAndMeetsEachOnce() {
        var all = pages("?sort=title&limit=200");
        assertThat(all).hasSizeGreaterThan(500).hasSize(total(""));
        assertThat(all).extracting(one -> one.path("id").asString()).doesNotHaveDuplicates();
    }

    @Test
    void theOfficerFindsSortsEditsInBulkTakesBackAndExportsAmongFiveHundredActivities() {
        var hers = "q=turnus&f.owner=" + person("Hege Solberg");
        var found = pages("?" + hers + "&sort=number&limit=5");
        assertThat(found).hasSizeBetween(6, 60).hasSize(total("?" + hers));
        assertThat(found)
                .extracting(one -> one.at("/fields/title").asString())
                .allMatch(title -> title.toLowerCase().contains("turnus"));
        assertThat(numbers(found)).isSorted();
        assertThat(numbers(pages("?" + hers + "&sort=-number&limit=5")))
                .isEqualTo(numbers(found).reversed());

        var pia = person("Pia Lunde");
        var wish = Map.of("query", hers, "set", Map.of("entry.owner", pia));
        var preview = program.told(program.post(BULK + "/preview", wish));
        assertThat(preview.path("changed").asInt()).isEqualTo(found.size());
        assertThat(preview.path("faulty").asInt()).isZero();
        assertThat(total("?" + hers)).isEqualTo(found.size());
        var print = preview.path("print").asString();
        var done =
                program.post(
                        BULK,
                        Map.of("query", hers, "set", Map.of("entry.owner", pia), "print", print));
        assertThat(program.told(done).path("entries").asInt()).isEqualTo(found.size());
        assertThat(total("?" + hers)).isZero();
        assertThat(total("?q=turnus&f.owner=" + pia)).isEqualTo(found.size());

        var edit = done.getResponse().getHeader("Location");
        var undone = program.told(program.api().post(edit + "/undo", ""));
        assertThat(undone.path("kept")).isEmpty();
        assertThat(undone.path("undoneAt").isString()).isTrue();
        assertThat(numbers(pages("?" + hers + "&sort=number"))).isEqualTo(numbers(found));

        assertThat(exported("?" + hers + "&sort=number&columns=number")).isEqualTo(numbers(found));
    }

    private List<JsonNode> pages(String query) {
        var entries = new ArrayList<JsonNode>();
        var next = ENTRIES + query;
        while (!next.isEmpty()) {
            var page = program.read(next);
            page.path("entries").forEach(entries::add);
            next = page.path("next").asString("");
        }
        return entries;
    }

    private int total(String query) {
        return program.read(ENTRIES + query).path("total").asInt();
    }

    private String person(String name) {
        return program.read("/api/v1/choices/people")
                .path("choices")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private List<String> exported(String query) {
        var sheet = Sheets.read(program.file(ENTRIES + "/export.xlsx" + query)).getFirst();
        return sheet.rows().stream().map(row -> row.cells().getFirst()).toList();
    }

    private static List<String> numbers(List<JsonNode> entries) {
        return entries.stream().map(one -> one.path("number").asString()).toList();
    }
}
