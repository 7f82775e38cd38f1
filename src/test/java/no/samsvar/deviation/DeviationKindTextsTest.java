package no.samsvar.deviation;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DeviationKindTextsTest {

    @Test
    void everyKindHasItsName() {
        DeviationMessages.assertTextsOf(
                Arrays.stream(DeviationKind.values()).map(kind -> "deviation.kind." + kind));
    }
}
