package no.samsvar.deviation;

import java.util.Arrays;
import no.samsvar.platform.form.Kebab;
import org.junit.jupiter.api.Test;

class DeviationKindTextsTest {

    @Test
    void everyKindHasItsName() {
        DeviationMessages.assertTextsOf(Arrays.stream(DeviationKind.values()).map(Kebab::key));
    }
}
