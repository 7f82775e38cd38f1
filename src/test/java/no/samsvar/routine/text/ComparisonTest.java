package no.samsvar.routine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.routine.text.Piece.Fate;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    static String side(List<Piece> pieces, Fate other) {
        return pieces.stream()
                .filter(piece -> piece.fate() != other)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void wordsAreComparedNotLetters() {
        assertThat(Comparison.of("Meld fra innen tre dager.", "Meld fra innen to dager."))
                .containsExactly(
                        new Piece(Fate.KEPT, "Meld fra innen "),
                        new Piece(Fate.REMOVED, "tre"),
                        new Piece(Fate.ADDED, "to"),
                        new Piece(Fate.KEPT, " dager."));
    }

    @Test
    void thePiecesJoinedAreBothTexts() {
        var earlier = "# Hver dag\n\n- Lås  skjermen\n- Rydd";
        var later = "# Hver dag\n\n- Lås skjermen\n- Lukk vinduet\n- Rydd\n";
        var pieces = Comparison.of(earlier, later);
        assertThat(side(pieces, Fate.ADDED)).isEqualTo(earlier);
        assertThat(side(pieces, Fate.REMOVED)).isEqualTo(later);
    }

    @Test
    void whatWasNotThereIsAllNewAndTheOtherWayRound() {
        assertThat(Comparison.of(null, "Ny")).containsExactly(new Piece(Fate.ADDED, "Ny"));
        assertThat(Comparison.of("Ny", null)).containsExactly(new Piece(Fate.REMOVED, "Ny"));
        assertThat(Comparison.of(null, null)).isEmpty();
    }
}
