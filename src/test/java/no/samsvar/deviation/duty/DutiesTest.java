package no.samsvar.deviation.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutiesTest {

    private static final Set<OtherDuty> ALL = EnumSet.allOf(OtherDuty.class);
    private static final DutyScope UNKNOWN = new DutyScope(null, null);
    private static final Instant NOON = Instant.parse("2027-01-31T11:00:00Z");

    @Test
    void onlyThoseKnownToBeOutsideAreNotAsked() {
        assertThat(Duties.of(ALL, UNKNOWN, Map.of()).asked()).isEqualTo(ALL);
        assertThat(Duties.of(ALL, new DutyScope(true, true), Map.of()).asked()).isEqualTo(ALL);
        assertThat(Duties.of(ALL, new DutyScope(false, false), Map.of()).asked())
                .isEqualTo(
                        EnumSet.complementOf(
                                EnumSet.of(OtherDuty.DIGITAL_SECURITY, OtherDuty.HEALTH_NETWORK)));
        assertThat(Duties.of(Set.of(OtherDuty.POLICE), UNKNOWN, Map.of()).asked())
                .containsExactly(OtherDuty.POLICE);
        assertThat(Duties.of(Set.of(), UNKNOWN, Map.of()).open()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OtherDuty.class)
    void aNoToOneSaysNothingOfTheOthers(OtherDuty duty) {
        var open = Duties.of(ALL, UNKNOWN, Map.of(duty, answer(false, "Nei."))).open();
        assertThat(open)
                .hasSize(ALL.size() - 1)
                .allMatch(code -> code.startsWith("duty.unanswered."));
    }

    @Test
    @Requirement("DEV-12")
    void anAnswerNeedsAReasonAndSomeoneWhoGivesIt() {
        assertThat(open(DutyAnswer.UNANSWERED))
                .containsExactly("duty.unanswered.health-supervision");
        assertThat(open(answer(false, " ")))
                .containsExactly("duty.reason-missing.health-supervision");
        assertThat(open(new DutyAnswer(true, "Død.", " ", Map.of())))
                .containsExactly("duty.reason-missing.health-supervision");
        assertThat(open(answer(false, "Ingen er skadd."))).isEmpty();
    }

    @Test
    void aYesIsOpenUntilEveryMessageIsGiven() {
        assertThat(open(answer(true, "Død.")))
                .containsExactly("duty.not-told.helsetilsynet", "duty.not-told.ukom");
        var half = new DutyAnswer(true, "Død.", "Lena", Map.of("ukom", NOON));
        assertThat(open(half)).containsExactly("duty.not-told.helsetilsynet");
        var whole =
                new DutyAnswer(true, "Død.", "Lena", Map.of("ukom", NOON, "helsetilsynet", NOON));
        assertThat(open(whole)).isEmpty();
    }

    @Test
    void theDigitalSecurityActHasThreeDeadlines() {
        assertThat(OtherDuty.DIGITAL_SECURITY.steps())
                .extracting(step -> step.due(NOON).orElseThrow())
                .containsExactly(
                        Instant.parse("2027-02-01T11:00:00Z"),
                        Instant.parse("2027-02-03T11:00:00Z"),
                        Instant.parse("2027-02-28T11:00:00Z"));
    }

    @Test
    void aMonthKeepsTheHourOfTheDayInOslo() {
        var march = Instant.parse("2027-03-05T11:00:00Z");
        assertThat(DutyStep.month("final").due(march))
                .contains(Instant.parse("2027-04-05T10:00:00Z"));
    }

    @Test
    void atOnceIsNowAndWithoutUndueDelayHasNoFigure() {
        assertThat(OtherDuty.HEALTH_SUPERVISION.steps())
                .allSatisfy(step -> assertThat(step.due(NOON)).contains(NOON));
        assertThat(OtherDuty.MEDICAL_DEVICE.steps())
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.due(NOON)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(OtherDuty.class)
    void everyDutyHasSourcesAndIsAProposalUntilALawyerHasCheckedIt(OtherDuty duty) {
        assertThat(duty.sources()).isNotEmpty();
        assertThat(duty.edition().isProposal()).isTrue();
        assertThat(duty.edition().checkedBy()).isNull();
    }

    private static DutyAnswer answer(boolean applies, String reason) {
        return new DutyAnswer(applies, reason, "Lena", Map.of());
    }

    private static List<String> open(DutyAnswer answer) {
        var duty = OtherDuty.HEALTH_SUPERVISION;
        return Duties.of(Set.of(duty), UNKNOWN, Map.of(duty, answer)).open();
    }
}
