package no.samsvar.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.SamsvarTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a hundred queries at least 95 find what is meant among the first five. */
class GoldenSearchTest implements SamsvarTest {

    private static final int ENOUGH = 95;

    @Autowired GoldenSet golden;

    @Test
    void whatIsMeantIsAmongTheFirstFive() throws Exception {
        judge(2_000);
    }

    @Test
    @Tag("long")
    void alsoAmongFiftyThousandEntries() throws Exception {
        judge(50_000);
    }

    private void judge(int others) throws Exception {
        var result = golden.among(others);
        assertThat(result.asked()).isEqualTo(100);
        assertThat(result.asked() - result.missed().size())
                .as(() -> String.join("\n", result.missed()))
                .isGreaterThanOrEqualTo(ENOUGH);
    }
}
