package no.samsvar.setup.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samsvar.platform.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacksTest {

    static final String GOOD =
            """
            edition: "2027-03"
            checked_on: 2027-03-01
            checked_by: Advokat Berg
            lines:
              - id: record
                kind: system
                offered: no
                source: {law: "{Pjl} § 8", requirements: [EQP-06]}
                fields:
                  title: {nb: Journal, nn: Journal, en: Record}
                  type: JOURNAL
            """;

    @TempDir Path data;

    private Packs packs(String... files) throws IOException {
        for (int i = 0; i < files.length; i++) {
            var folder = data.resolve("content/starter/clinic-" + i);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("systems.yaml"), files[i]);
        }
        return new Packs(data.toString());
    }

    @Test
    void editionsOfTheDataFolderStandBesideTheProgramsOwn() throws IOException {
        var packs = packs(GOOD, GOOD.replace("2027-03\"", "2026-01\""));
        assertThat(packs.refused()).isEmpty();
        assertThat(packs.newest(PackKind.CLINIC).edition()).isEqualTo("2027-03");
        assertThat(packs.edition(PackKind.CLINIC, "2026-01").lines()).hasSize(1);
        assertThat(packs.newest(PackKind.SUPPLIER).edition()).isEqualTo("2026-11");
        assertThatThrownBy(() -> packs.edition(PackKind.CLINIC, "1999"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatALawyerHasCheckedIsNoProposal() throws IOException {
        var line = packs(GOOD).newest(PackKind.CLINIC).lines().getFirst();
        assertThat(line.checked().proposal()).isFalse();
        assertThat(line.checked().by()).isEqualTo("Advokat Berg");
        assertThat(line.source().text().nb()).isEqualTo("Pasientjournalloven § 8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: system | kind: planet | systems.yaml, lines[0].kind: is no kind",
                "id: record | id: The Record | lines[0].id: must be small letters",
                "[EQP-06] | [EQP6] | lines[0].source.requirements: EQP6 is no id",
                "type: JOURNAL | type: BOOK | lines[0].fields: in NB",
                "type: JOURNAL | colour: blue | lines[0].fields: in NB",
                "kind: system | colour: blue | lines[0].colour: is not known",
                "checked_on: 2027-03-01 | checked_on: soon | checked_on: must be a day",
                "en: Record} | de: Akte} | lines[0].fields.title: en is missing",
            })
    void aBrokenPackIsLeftOutWithItsFileAndPlace(String right, String wrong, String told)
            throws IOException {
        assertThat(GOOD).contains(right.strip());
        var packs = packs(GOOD.replace(right.strip(), wrong.strip()));
        assertThat(packs.newest(PackKind.CLINIC).edition()).isEqualTo("2026-11");
        assertThat(packs.refused()).singleElement().asString().contains(told.strip());
    }

    @Test
    void aReferenceToALineThatIsNotThereIsRefused() throws IOException {
        var packs = packs(GOOD + "      supplier: nobody\n");
        assertThat(packs.refused()).singleElement().asString().contains("supplier/nobody");
    }
}
