package no.samsvar.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samsvar.platform.form.Kebab;
import no.samsvar.processing.Part.Line;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/** How a processing stands to each of the seven principles of art. 5 (PBD-04). */
public final class Principles {

    private final ValueText words;

    public Principles(ValueText words) {
        this.words = words;
    }

    /**
     * One of them, in words.
     *
     * @param measures what the record tells is done, each with where it tells it
     * @param gaps what it does not tell
     */
    public record Standing(Principle principle, List<Line> measures, List<String> gaps) {}

    /**
     * @param leftOut the points beyond the law that this organisation does not ask for
     */
    public List<Standing> of(Stored<ProcessingFields> stored, Set<Point> leftOut) {
        var missing = Completeness.of(stored, leftOut);
        var standings = new ArrayList<Standing>();
        for (var principle : Principle.values()) {
            var measures = measures(principle, stored.fields());
            var gaps =
                    new ArrayList<>(
                            missing.stream()
                                    .filter(one -> principle.points().contains(one.point()))
                                    .map(one -> MissingWords.of(one, words))
                                    .toList());
            untold(principle, stored.fields(), gaps);
            standings.add(new Standing(principle, measures, gaps));
        }
        return standings;
    }

    private List<Line> measures(Principle principle, ProcessingFields fields) {
        var told = new Telling(words);
        return principle.fields().stream().flatMap(name -> told.field(name, fields)).toList();
    }

    /** What no point of the record asks for, though the principle does. */
    private void untold(Principle principle, ProcessingFields fields, List<String> gaps) {
        boolean untold =
                switch (principle) {
                    case LAWFULNESS -> fields.information() == null;
                    case MINIMISATION -> fields.limits() == null;
                    case ACCURACY -> fields.accuracy() == null;
                    default -> false;
                };
        if (untold) {
            gaps.add(words.text("processing.principle.gap." + Kebab.of(principle.name())));
        }
    }
}
