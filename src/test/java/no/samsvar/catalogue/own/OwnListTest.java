package no.samsvar.catalogue.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samsvar.platform.sheet.RawRow;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnListTest {

    static final Map<OwnColumn, String> COLUMNS =
            Map.of(OwnColumn.NUMBER, "Nr", OwnColumn.TEXT, "Krav", OwnColumn.CATEGORY, "Gruppe");

    static OwnList read(List<String>... rows) {
        var raw =
                IntStream.range(0, rows.length)
                        .mapToObj(place -> new RawRow(place + 2, rows[place]))
                        .toList();
        return OwnList.of(new RawSheet("Ark", List.of("Nr", "Krav", "Gruppe"), raw), COLUMNS);
    }

    static OwnRow row(String number, String text) {
        return new OwnRow(number, text, null, null, null);
    }

    static OwnItem item(OwnRow row, @Nullable Integer goneIn) {
        return new OwnItem(
                UUID.randomUUID(),
                row.item(),
                0,
                row.number(),
                row.text(),
                null,
                null,
                null,
                goneIn);
    }

    @Test
    void aCopyOfNormenIsReadWithFiveCategoriesAndWhatEachDemandIsConnectedTo() {
        var sheet = RawSheet.largest(Sheets.read(NormenCopy.whole().xlsx()));
        var columns =
                Map.of(
                        OwnColumn.NUMBER, "Krav nr",
                        OwnColumn.TEXT, "Krav",
                        OwnColumn.CATEGORY, "Kategori",
                        OwnColumn.MAPPING, "ISO 27001");
        var list = OwnList.of(sheet, columns);
        assertThat(list.problems()).isEmpty();
        assertThat(list.rows()).hasSize(NormenCopy.ROWS);
        assertThat(list.rows()).extracting(OwnRow::category).doesNotContainNull();
        assertThat(list.rows().stream().map(OwnRow::category).distinct()).hasSize(5);
        assertThat(list.rows().getFirst().mapping()).isEqualTo("A.5.1");
        assertThat(list.rows().getFirst().help()).isNull();
    }

    @Test
    void aRowThatIsWrongIsToldByItsNumberAndARowWithNeitherNumberNorTextIsAHeading() {
        var list =
                read(
                        List.of("", "", "Overskrift"),
                        List.of("1", "Et krav", ""),
                        List.of("2", "", ""),
                        List.of("", "Uten nummer", ""),
                        List.of("1", "Samme nummer", ""),
                        List.of("—", "Bare en strek", ""),
                        List.of("3", "x".repeat(4001), ""));
        assertThat(list.problems())
                .extracting(OwnList.Wrong::row, OwnList.Wrong::code)
                .containsExactly(
                        tuple(4, "catalogue.list.no-text"),
                        tuple(5, "catalogue.list.no-number"),
                        tuple(6, "catalogue.list.twice"),
                        tuple(7, "catalogue.list.odd-number"),
                        tuple(8, "catalogue.list.too-long.text"));
    }

    @Test
    void aFileWithoutDemandsOrWithFarTooManyIsRefusedAsAWhole() {
        assertThat(read(List.of("", "", "Bare en overskrift")).problems())
                .extracting(OwnList.Wrong::row, OwnList.Wrong::code)
                .containsExactly(tuple(0, "catalogue.list.no-rows"));
        var many =
                IntStream.rangeClosed(0, OwnList.MOST_ROWS)
                        .mapToObj(place -> new RawRow(place + 2, List.of("n" + place, "Krav", "")))
                        .toList();
        var sheet = new RawSheet("Ark", List.of("Nr", "Krav", "Gruppe"), many);
        assertThat(OwnList.of(sheet, COLUMNS).problems())
                .extracting(OwnList.Wrong::code)
                .containsExactly("catalogue.list.too-many");
    }

    @Test
    void theNameAnAnswerIsKeptUnderCanStandInAnAddressAndIsNeverOneOfOurPoints() {
        assertThat(row("5.3.1 a)", "Krav").item()).isEqualTo("own-5-3-1-a");
        assertThat(row("§ Å-2", "Krav").item()).isEqualTo("own-a-2");
        assertThat(row("æ".repeat(60), "Krav").hasItem()).isFalse();
    }

    @Test
    void anotherEditionTellsWhatIsNewChangedAndGone() {
        var same = row("1", "Som før");
        var reworded = row("2", "Ny tekst");
        var back = row("4", "Kommer tilbake");
        var now =
                List.of(
                        item(same, null),
                        item(row("2", "Gammel tekst"), null),
                        item(row("3", "Forsvinner"), null),
                        item(back, 2));
        var difference = ListDifference.between(now, List.of(same, reworded, back, row("5", "Ny")));
        assertThat(difference.added()).extracting(OwnRow::number).containsExactly("4", "5");
        assertThat(difference.changed())
                .containsExactly(new ListDifference.Change(row("2", "Gammel tekst"), reworded));
        assertThat(difference.gone()).extracting(OwnRow::number).containsExactly("3");
        assertThat(difference.same()).isEqualTo(1);
        assertThat(difference.reworded()).isEqualTo(1);
        assertThat(ListDifference.between(List.of(item(same, null)), List.of(same)))
                .extracting(ListDifference::changesSomething)
                .isEqualTo(false);
    }

    @Test
    void aChangeOfSomethingElseThanTheTextAsksNobodyToAnswerAnew() {
        var before = new OwnRow("1", "Krav", "Drift", null, null);
        var after = new OwnRow("1", "Krav", "Planlegging", null, "A.5.1");
        assertThat(new ListDifference.Change(before, after).reworded()).isFalse();
    }
}
