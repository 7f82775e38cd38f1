package no.samsvar.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.samsvar.catalogue.ChecklistType;
import no.samsvar.gate.Requirements;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.content.BrokenContent;
import no.samsvar.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistContentsTest {

    private final ChecklistContents contents = new ChecklistContents();

    @Test
    void theSecurityChecklistHasTheTwelveTopicsOfChapterSevenWithThreeToFivePointsEach() {
        var topics = contents.newest("security-small").topics();
        assertThat(topics)
                .extracting(ChecklistTopic::id)
                .containsExactly(
                        "access",
                        "information",
                        "access-request",
                        "correction",
                        "storage",
                        "physical",
                        "network",
                        "home-office",
                        "training",
                        "digital",
                        "quality",
                        "research");
        assertThat(topics).allSatisfy(it -> assertThat(it.items()).hasSizeBetween(3, 5));
    }

    @Test
    void procurementHasItsEightPointsAndIntroductionItsSixteen() {
        assertThat(required("procurement"))
                .contains("PRC-05", "PRC-06", "PRC-07", "PRC-08", "PRC-09", "PRC-10")
                .contains("PRC-11", "PRC-12");
        assertThat(items("procurement")).hasSize(8);
        for (int number = 8; number <= 23; number++) {
            assertThat(required("introduction")).contains("INTRO-%02d".formatted(number));
        }
        assertThat(items("introduction")).hasSize(16);
    }

    @ParameterizedTest
    @EnumSource(value = ChecklistType.class, mode = EnumSource.Mode.EXCLUDE, names = "OWN")
    void everyChecklistRestsOnRequirementsThatThereAre(ChecklistType type) {
        assertThat(Requirements.read().strengths())
                .containsKeys(required(type.content()).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(value = ChecklistType.class, mode = EnumSource.Mode.EXCLUDE, names = "OWN")
    void everyPointIsAskedInEveryLanguageAndNobodyHasCheckedItYet(ChecklistType type) {
        for (var language : Language.values()) {
            assertThat(items(type.content()))
                    .extracting(item -> item.question().in(language))
                    .doesNotHaveDuplicates()
                    .allMatch(question -> question.endsWith("?"));
        }
        assertThat(contents.newest(type.content()).checkedBy()).isEmpty();
    }

    @Test
    void thereIsNoChecklistOfAnUnknownName() {
        assertThatThrownBy(() -> contents.newest("none")).isInstanceOf(NotFound.class);
    }

    @Test
    void aPointIsForTheKindsItNamesAndForWhoeverIsOfNoKind() {
        var item = contents.newest("procurement").item("procurement-roles").orElseThrow();
        assertThat(item.concerns(Kind.CLINIC)).isTrue();
        assertThat(item.concerns(Kind.SUPPLIER)).isFalse();
        assertThat(item.concerns(Kind.OTHER)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1 | version: first | prove.yaml, version: must be a number",
                "basis: LAW | basis: RULES | topics[0].items[0].basis: RULES is none of",
                "[ACC-01] | [ACC01] | topics[0].items[0].requirements: ACC01 is no id",
                "supplier_may_answer: no | supplier: no | topics[0].items[0].supplier: is not known",
                "question: {nb: Er A, nn: Er B, en: Is C} | question: {nb: Er A, en: Is C} "
                        + "| items[0].question.nn: is missing",
            })
    void aFileThatIsWrongIsRefusedWithThePlace(String right, String wrong, String told)
            throws Exception {
        var good = file();
        assertThat(ChecklistReader.read("prove.yaml", stream(good)).topics()).hasSize(1);
        assertThat(good).contains(right.strip());
        var bad = good.replace(right.strip(), wrong.strip());
        assertThatThrownBy(() -> ChecklistReader.read("prove.yaml", stream(bad)))
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining(told.strip());
    }

    @Test
    void aPointThatStandsTwiceIsRefused() throws Exception {
        var twice = file() + file().substring(file().indexOf("      - id:"));
        assertThatThrownBy(() -> ChecklistReader.read("prove.yaml", stream(twice)))
                .hasMessageContaining("items[1].id: point stands twice");
    }

    private static String file() throws Exception {
        try (var file = ChecklistContentsTest.class.getResourceAsStream("/catalogue/prove.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private List<ChecklistItem> items(String list) {
        return contents.newest(list).topics().stream()
                .flatMap(topic -> topic.items().stream())
                .toList();
    }

    private List<String> required(String list) {
        return items(list).stream().flatMap(item -> item.requirements().stream()).toList();
    }
}
