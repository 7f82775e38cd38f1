package no.samsvar.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.gate.Requirements;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.content.BrokenContent;
import no.samsvar.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementContentsTest {

    private final RequirementContents contents = new RequirementContents();

    @Test
    void everyAreaThatIsThereHasEveryRowOfTheSourcesWithItsStrength() {
        var rows = Requirements.read().strengths();
        for (var area : contents.areas()) {
            var expected =
                    rows.entrySet().stream()
                            .filter(row -> row.getKey().startsWith(area.id() + "-"))
                            .map(row -> row.getKey() + " " + row.getValue())
                            .toList();
            assertThat(area.requirements())
                    .as(area.id())
                    .extracting(it -> it.id() + " " + it.strength().name().toLowerCase(Locale.ROOT))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void everyAreaOfTheSourcesIsThere() {
        var areas =
                Requirements.read().strengths().keySet().stream()
                        .map(id -> id.substring(0, id.indexOf('-')))
                        .collect(Collectors.toSet());
        assertThat(contents.areas())
                .extracting(RequirementArea::id)
                .containsExactlyInAnyOrderElementsOf(areas);
    }

    @Test
    void theAreasComeInTheirOrderTheOrganisationFirst() {
        assertThat(contents.areas())
                .isSortedAccordingTo(Comparator.comparingInt(RequirementArea::order))
                .first()
                .extracting(RequirementArea::id)
                .isEqualTo("ORG");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsAWholeSentenceOfOurOwnInEveryLanguage(Language language) {
        assertThat(all())
                .extracting(one -> one.text().in(language))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.endsWith("."))
                .allMatch(text -> Character.isUpperCase(text.charAt(0)));
    }

    @Test
    void noTextIsTheSameInTwoLanguages() {
        assertThat(all())
                .extracting(Requirement::text)
                .allMatch(it -> Set.of(it.nb(), it.nn()).size() == 2)
                .allMatch(it -> Set.of(it.nb(), it.en()).size() == 2);
    }

    @Test
    void aRequirementIsTheWorkOfSomebodyButNotOfEverybody() {
        assertThat(all())
                .extracting(Requirement::responsible)
                .allMatch(roles -> !roles.isEmpty())
                .allMatch(roles -> roles.size() < Responsible.values().length);
    }

    @Test
    void eachAreaHasPlacesThatSupportItAndARequirementMayHaveItsOwn() {
        var support = new SupportContents();
        assertThat(all()).allMatch(one -> !support.of(one).isEmpty());
        assertThat(all()).extracting(Requirement::id).containsAll(support.requirements());
        assertThat(support.of(contents.find("DEV-08").orElseThrow()))
                .containsExactly("deviation.folder", "deviation.folder.log");
    }

    private List<Requirement> all() {
        return contents.areas().stream().flatMap(area -> area.requirements().stream()).toList();
    }

    @Test
    void aClinicIsNotShownWhatIsForSuppliers() {
        var forSuppliers = contents.find("SEC-06").orElseThrow();
        assertThat(forSuppliers.concerns(Kind.SUPPLIER)).isTrue();
        assertThat(forSuppliers.concerns(Kind.CLINIC)).isFalse();
        assertThat(forSuppliers.concerns(Kind.OTHER)).isTrue();
        assertThat(contents.find("ACC-99")).isEmpty();
        assertThat(contents.area("NONE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1 | version: one | version: must be a number",
                "id: ACC-01 | id: LOG-01 | requirements[0].id: LOG-01 is of another area",
                "strength: SHALL | strength: MUST | requirements[0].strength: MUST is none of",
                "text: Tekst. | words: Tekst. | requirements[0].words: is not known",
            })
    void aFileThatIsWrongIsRefusedWithThePlace(String right, String wrong, String told) {
        var good =
                """
                area: ACC
                version: 1
                order: 15
                valid_from: 2026-11-26
                title: {nb: A, nn: B, en: C}
                requirements:
                  - id: ACC-01
                    strength: SHALL
                    source: {document: "003", section: "7.1"}
                    profiles: [CLINIC]
                    text: Tekst.
                """;
        assertThat(RequirementReader.read("prove.yaml", stream(good)).requirements()).hasSize(1);
        var bad = good.replace(right.strip(), wrong.strip());
        assertThatThrownBy(() -> RequirementReader.read("prove.yaml", stream(bad)))
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining(told.strip());
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
