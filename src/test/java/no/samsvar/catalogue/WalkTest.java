package no.samsvar.catalogue;

import static no.samsvar.catalogue.Points.TODAY;
import static no.samsvar.catalogue.Points.answered;
import static no.samsvar.catalogue.Points.given;
import static no.samsvar.catalogue.Points.unanswered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.Requirement;
import no.samsvar.catalogue.content.Basis;
import no.samsvar.catalogue.content.ChecklistContent;
import no.samsvar.catalogue.content.ChecklistTopic;
import no.samsvar.platform.content.Wording;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkTest {

    private static final LocalDate LONG_AGO = TODAY.minusYears(1).minusDays(1);

    private static final ChecklistPoint YES =
            answered("yes", Basis.LAW, given("yes", Answer.YES, TODAY));
    private static final ChecklistPoint NO =
            answered("no", Basis.NORMEN, given("no", Answer.NO, TODAY));
    private static final ChecklistPoint OLD =
            answered("old", Basis.LAW, given("old", Answer.NOT_RELEVANT, LONG_AGO));
    private static final ChecklistPoint OPEN = unanswered("open");

    static Walk walk() {
        var words = new Wording("a", "b", "c");
        var topic = new ChecklistTopic("t", words, Optional.empty(), List.of());
        var content =
                new ChecklistContent(
                        "c", 1, TODAY, Optional.empty(), Optional.empty(), words, words, List.of());
        var entry =
                new Entry(
                        new EntryId(java.util.UUID.randomUUID()),
                        "checklist",
                        "SJK-1",
                        "Liste",
                        "ACTIVE",
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        null,
                        Instant.EPOCH,
                        null,
                        Instant.EPOCH);
        var fields =
                new ChecklistFields("Liste", ChecklistType.SECURITY_SMALL, null, null, null, null);
        return new Walk(
                new Stored<>(entry, fields),
                content,
                List.of(
                        new Walk.Section(topic, List.of(YES, NO)),
                        new Walk.Section(topic, List.of(OLD, OPEN))),
                List.of(),
                TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, yes no old open",
        "UNANSWERED, open",
        "AGAIN, old",
        "YES, yes",
        "NO, no",
        "NOT_RELEVANT, old",
        "AWAITING, no",
        "PROPOSED, ''",
        "SUPPLIER, yes no old",
    })
    void eachViewShowsItsPoints(Show show, String ids) {
        var shown =
                walk().showing(show, Optional.empty(), Optional.empty()).stream()
                        .flatMap(section -> section.points().stream())
                        .map(point -> point.item().id())
                        .toList();
        assertThat(String.join(" ", shown)).isEqualTo(ids);
        assertThat(walk().count(show)).isEqualTo(shown.size());
    }

    @Test
    @Requirement("CHK-51")
    void theLawAndNormenAreCountedApartAndNeverAsOneSum() {
        assertThat(walk().count(Basis.LAW, Show.YES)).isEqualTo(1);
        assertThat(walk().count(Basis.NORMEN, Show.YES)).isZero();
        assertThat(walk().count(Basis.NORMEN, Show.NO)).isEqualTo(1);
        assertThat(walk().showing(Show.ALL, Optional.of(Basis.NORMEN), Optional.empty()))
                .singleElement()
                .satisfies(it -> assertThat(it.points()).containsExactly(NO));
    }

    @Test
    void onlyAnswersOlderThanAYearOrToAnotherTextComeUpAgain() {
        assertThat(YES.again(TODAY)).isFalse();
        assertThat(YES.again(TODAY.plusYears(1))).isFalse();
        assertThat(YES.again(TODAY.plusYears(1).plusDays(1))).isTrue();
        var reworded =
                answered("yes", Basis.LAW, given("yes", Answer.YES, TODAY, "Før het det?", null));
        assertThat(reworded.reworded()).isTrue();
        assertThat(reworded.again(TODAY)).isTrue();
        assertThat(OPEN.again(TODAY)).isFalse();
        assertThat(OPEN.open(TODAY)).isTrue();
    }

    @Test
    void afterAnAnswerComesTheNextPointThatSomebodyHasToAnswer() {
        assertThat(walk().nextAfter("yes")).contains(OLD);
        assertThat(walk().nextAfter("old")).contains(OPEN);
        assertThat(walk().nextAfter("open")).isEmpty();
        assertThat(walk().point("none")).isEmpty();
    }

    @Test
    void aNoWaitsUntilItIsApproved() {
        assertThat(NO.awaitsApproval()).isTrue();
        var approved = given("no", Answer.NO, TODAY, "no nb?", Instant.EPOCH);
        assertThat(approved.awaitsApproval()).isFalse();
        assertThat(approved.approvedBySame()).isFalse();
    }
}
