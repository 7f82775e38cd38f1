package no.samsvar.routine.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samsvar.routine.text.Piece.Fate;
import org.jspecify.annotations.Nullable;

/** Two texts compared word by word. */
public final class Comparison {

    private static final Pattern WORD = Pattern.compile("\\n|[^\\S\\n]+|[^\\s]+");

    private Comparison() {}

    /** What was kept, taken away and added, in reading order; joined it is both texts. */
    public static List<Piece> of(@Nullable String earlier, @Nullable String later) {
        var pieces = new ArrayList<Piece>();
        var patch = DiffUtils.diff(words(earlier), words(later), true);
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(pieces, Fate.KEPT, delta.getSource().getLines());
                case DELETE -> add(pieces, Fate.REMOVED, delta.getSource().getLines());
                case INSERT -> add(pieces, Fate.ADDED, delta.getTarget().getLines());
                case CHANGE -> {
                    add(pieces, Fate.REMOVED, delta.getSource().getLines());
                    add(pieces, Fate.ADDED, delta.getTarget().getLines());
                }
            }
        }
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        pieces.add(new Piece(fate, String.join("", words)));
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
