package no.samsvar.training;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;

/** A sheet for the wall with the small habits that carry security from day to day (TRN-04). */
public final class HabitPoster {

    private static final List<String> WHEN = List.of("always", "leaving", "sending", "unsure");
    private static final int HABITS = 3;

    private HabitPoster() {}

    public static Document of(String house, Texts texts, Language language) {
        var blocks = new ArrayList<Block>();
        for (var when : WHEN) {
            var key = "training.poster." + when;
            blocks.add(new Block.Heading(1, texts.text(language, key)));
            var habits = new ArrayList<String>();
            for (int habit = 1; habit <= HABITS; habit++) {
                habits.add(texts.text(language, key + "." + habit));
            }
            blocks.add(new Block.BulletList(habits));
        }
        return new Document(
                        texts.text(language, "training.poster"),
                        house,
                        language.locale(),
                        List.of(),
                        blocks)
                .forTheWall();
    }
}
