package no.samsvar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.samsvar.catalogue.own.NormenCopy;
import no.samsvar.identity.Role;
import no.samsvar.platform.Time;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.register.TodayItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChecklistsTodayTest extends ChecklistTest {

    private static final Instant NEXT_YEAR = Instant.now().plus(Duration.ofDays(367));

    @Autowired ChecklistsToday today;
    @Autowired OwnLists lists;

    @Test
    void pointsAnsweredMoreThanAYearAgoComeUpAndOthersDoNot() {
        answer(lena, LOCK, 0, yes());
        assertThat(as(lena, () -> today.items())).isEmpty();
        var access = examples.access(lena);
        assertThat(Time.at(NEXT_YEAR, () -> access.call(() -> today.items())))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.key()).isEqualTo("checklist.today.again");
                            assertThat(item.arguments()).containsExactly(1, "Sikkerhet 2026");
                            assertThat(item.href())
                                    .isEqualTo("/checklists/" + list + "?show=AGAIN");
                        });
        by(lena, () -> register.move(ChecklistKinds.CHECKLIST, list, 0, "ENDED", null));
        assertThat(Time.at(NEXT_YEAR, () -> access.call(() -> today.items()))).isEmpty();
    }

    @Test
    void noesWaitForWhoeverMayApproveThem() {
        answer(lena, LOCK, 0, noThatStands());
        assertThat(as(lena, () -> today.items()))
                .extracting(TodayItem::key)
                .containsExactly("checklist.today.unapproved");
        assertThat(as(lena, () -> today.figures()))
                .singleElement()
                .satisfies(
                        figure -> {
                            assertThat(figure.count()).isEqualTo(1);
                            assertThat(figure.href()).endsWith("?show=AWAITING");
                        });
        var eva = examples.with(Role.EMPLOYEE, lena);
        assertThat(as(eva, () -> today.items())).isEmpty();
        assertThat(as(eva, () -> today.figures())).isEmpty();
        by(lena, () -> checklists.approve(list, LOCK, 1));
        assertThat(as(lena, () -> today.items())).isEmpty();
    }

    @Test
    void aNoToADemandThatNoLongerStandsOnTheListWaitsForNobody() {
        list = checklist(lena, ChecklistType.OWN);
        take(NormenCopy.whole());
        answer(lena, "own-5-2", 0, noThatStands());
        assertThat(as(lena, () -> today.items()))
                .extracting(TodayItem::key)
                .containsExactly("checklist.today.unapproved");
        take(NormenCopy.whole().without(2));
        assertThat(as(lena, () -> today.items())).isEmpty();
        assertThat(as(lena, () -> today.figures()))
                .singleElement()
                .satisfies(figure -> assertThat(figure.count()).isZero());
    }

    private void take(NormenCopy copy) {
        by(lena, () -> lists.begin(list, "normen.xlsx", Sheets.read(copy.xlsx())));
        by(lena, () -> lists.take(list, lists.plan(list).print()));
    }
}
