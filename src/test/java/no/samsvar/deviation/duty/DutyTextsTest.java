package no.samsvar.deviation.duty;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import no.samsvar.deviation.DeviationMessages;
import org.junit.jupiter.api.Test;

class DutyTextsTest {

    @Test
    void everyDutyHasItsQuestionItsTriggerAndWhatIsOpen() {
        DeviationMessages.assertTextsOf(
                Arrays.stream(OtherDuty.values())
                        .flatMap(
                                duty ->
                                        Stream.of(
                                                "question." + duty,
                                                "trigger." + duty,
                                                "unanswered." + code(duty),
                                                "reason-missing." + code(duty)))
                        .map(code -> "deviation.duty." + code));
    }

    @Test
    void everyMessageHasItsAddresseeAndDeadline() {
        DeviationMessages.assertTextsOf(
                Arrays.stream(OtherDuty.values())
                        .flatMap(duty -> duty.steps().stream())
                        .flatMap(
                                step ->
                                        Stream.of("addressee.", "deadline.", "not-told.")
                                                .map(text -> text + step.code()))
                        .map(code -> "deviation.duty." + code));
    }

    private static String code(OtherDuty duty) {
        return duty.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
