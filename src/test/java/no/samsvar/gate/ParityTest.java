package no.samsvar.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import no.samsvar.SamsvarTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a page can do, the API can do, but what {@code parity.csv} gives a reason for. */
class ParityTest implements SamsvarTest {

    private static final Path TABLE = Path.of("src/test/resources/gate/parity.csv");

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    /**
     * @param why there is no counterpart; empty where there is one
     */
    record Pair(String page, String api, String why) {

        static Pair of(String line) {
            var cells = List.of((line + " | ").split("[|]", -1));
            return new Pair(cells.get(0).strip(), cells.get(1).strip(), cells.get(2).strip());
        }

        boolean without() {
            return api.equals("-");
        }
    }

    static List<Pair> pairs() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Pair::of)
                .toList();
    }

    @Test
    void everyActionOfAPageIsInTheTable() throws IOException {
        var actions = Routes.of(requestMappingHandlerMapping);
        actions.removeIf(route -> !route.startsWith("POST ") || route.contains(" /api/"));
        var listed = pairs().stream().map(Pair::page).toList();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(listed)).isEqualTo(actions);
    }

    @Test
    void everyCounterpartIsARouteOfTheApi() throws IOException {
        var routes = Routes.of(requestMappingHandlerMapping);
        assertThat(pairs().stream().filter(pair -> !pair.without()).map(Pair::api))
                .allMatch(api -> api.contains(" /api/"))
                .allMatch(routes::contains)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatHasNoCounterpartHasAReasonAndIsRare() throws IOException {
        var without = pairs().stream().filter(Pair::without).toList();
        assertThat(without).allSatisfy(pair -> assertThat(pair.why()).isNotBlank());
        // A token belongs to an organisation, and the operator to none.
        assertThat(
                        without.stream()
                                .filter(pair -> !pair.page().matches("POST /(operator/|host).*")))
                .hasSizeLessThan(24);
    }
}
