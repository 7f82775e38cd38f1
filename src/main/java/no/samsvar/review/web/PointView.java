package no.samsvar.review.web;

import java.util.List;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.review.Gathered;
import no.samsvar.review.Point;
import no.samsvar.review.PointWords;

/** One point of an agenda as a page tells it. */
public record PointView(
        Point point, Gathered facts, List<Stored<MeasureFields>> measures, ValueText words) {

    public String title() {
        return PointWords.title(point, words);
    }

    public String path(String review) {
        return review + "/points/" + point.position();
    }

    public String href(Stored<MeasureFields> measure) {
        return MeasureKinds.MEASURE.path(measure.entry().id());
    }

    public String who(Stored<MeasureFields> measure) {
        return words.name(measure.entry().ownerId());
    }

    public String when(Stored<MeasureFields> measure) {
        return words.one(measure.fields().deadline());
    }

    public String state(Stored<MeasureFields> measure) {
        return words.state(MeasureKinds.MEASURE.name(), measure.entry().status());
    }
}
