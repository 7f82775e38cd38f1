package no.samsvar.platform.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samsvar.platform.form.Typed;
import org.junit.jupiter.api.Test;

class RowEditsTest {

    private static final Typed THREE =
            new Typed(
                    Map.of(
                            "title", List.of("T"),
                            "parts[0].name", List.of("first"),
                            "parts[1].name", List.of("second"),
                            "parts[2].name", List.of("third"),
                            "others[1].name", List.of("other")));

    @Test
    void aFormThatIsSentIsNoRowEdit() {
        assertThat(RowEdits.asked(THREE)).isEmpty();
    }

    @Test
    void theRowsBelowARemovedOneMoveUp() {
        var left = RowEdits.asked(THREE.with("remove-row", "parts[1]")).orElseThrow();
        assertThat(left.values())
                .containsOnlyKeys("title", "parts[0].name", "parts[1].name", "others[1].name");
        assertThat(left.first("parts[1].name")).isEqualTo("third");
    }

    @Test
    void anUnreadableRowRemovesNothing() {
        assertThat(RowEdits.asked(THREE.with("remove-row", "parts"))).contains(THREE);
    }

    @Test
    void oneRowIsShownToBeginInAndOneMoreWhenAskedFor() {
        assertThat(RowEdits.shown(Typed.NOTHING, "parts")).isEqualTo(1);
        assertThat(RowEdits.shown(THREE, "parts")).isEqualTo(3);
        assertThat(RowEdits.shown(THREE.with("add-row", "parts"), "parts")).isEqualTo(4);
        assertThat(RowEdits.shown(THREE.with("add-row", "others"), "parts")).isEqualTo(3);
    }
}
