package no.samsvar.review.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.measure.MeasureFields;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.review.Point;
import no.samsvar.review.PointWords;

/** The points of minutes: what was known, what was said, and who does what by when. */
final class MinutesPoints {

    private static final List<Integer> WIDTHS = List.of(4, 4, 2, 2);

    private final ValueText words;

    MinutesPoints(ValueText words) {
        this.words = words;
    }

    List<Block> of(Point point, List<String> facts, List<Stored<MeasureFields>> measures) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, PointWords.title(point, words)));
        if (!facts.isEmpty()) {
            blocks.add(new Block.BulletList(facts));
        }
        if (point.note() != null) {
            blocks.add(new Block.Paragraph(point.note()));
        }
        if (point.conclusion() != null) {
            blocks.add(new Block.Paragraph(words.text("review.concluded", point.conclusion())));
        }
        var outcome = point.outcome();
        var key = outcome == null ? words.text("review.not-gone-through") : words.one(outcome);
        blocks.add(new Block.Paragraph(key));
        if (!measures.isEmpty()) {
            blocks.add(
                    new Block.Table(
                            words.text("review.plan"),
                            Stream.of("measure", "how", "owner", "deadline")
                                    .map(column -> words.text("review.column." + column))
                                    .toList(),
                            measures.stream().map(this::row).toList(),
                            WIDTHS,
                            false));
        }
        return blocks;
    }

    private List<Cell> row(Stored<MeasureFields> measure) {
        return List.of(
                Cell.of(measure.entry().number() + " " + measure.entry().title()),
                Cell.of(words.one(measure.fields().how())),
                Cell.of(words.name(measure.entry().ownerId())),
                Cell.of(words.one(measure.fields().deadline())));
    }
}
