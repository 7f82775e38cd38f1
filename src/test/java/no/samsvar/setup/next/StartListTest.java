package no.samsvar.setup.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartListTest {

    static final StartList LIST =
            new StartList(
                    List.of(
                            new Thing("advice", false, 5, "Samsvar"),
                            new Thing("law", true, 5, "Art. 30"),
                            new Thing("done", true, 5, "Art. 32")));

    static final Instant TOUCHED = Instant.parse("2026-05-26T10:00:00Z");

    static List<String> left(String now) {
        return LIST
                .left(one -> !one.id().equals("done"), TOUCHED, Instant.parse(now + "T09:00:00Z"))
                .stream()
                .map(Thing::id)
                .toList();
    }

    @Test
    void whatIsStillToBeDoneStaysInItsOrder() {
        assertThat(left("2026-11-26")).containsExactly("advice", "law");
    }

    @Test
    void afterSixMonthsWithoutAnybodyThereOnlyTheMustsOfTheLawAreLeft() {
        assertThat(left("2026-11-27")).containsExactly("law");
    }
}
