package no.samsvar.review.agenda;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.samsvar.register.TodaySource;
import no.samsvar.register.ValueText;
import no.samsvar.review.AgendaSource;
import no.samsvar.review.Gathered;
import no.samsvar.review.Topic;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The figures of the whole enterprise that those who follow much see on Today, and by unit. */
@Component
class FiguresSource implements AgendaSource {

    private final ObjectProvider<TodaySource> sources;
    private final UnitFigures units;

    FiguresSource(ObjectProvider<TodaySource> sources, UnitFigures units) {
        this.sources = sources;
        this.units = units;
    }

    @Override
    public Topic topic() {
        return Topic.FIGURES;
    }

    @Override
    public Gathered gather(LocalDate since, ValueText words) {
        var figures =
                sources.orderedStream()
                        .filter(TodaySource::ofTheWhole)
                        .flatMap(source -> source.figures().stream())
                        .map(
                                figure ->
                                        words.text(
                                                "review.facts.figure",
                                                words.text(figure.key(), figure.count()),
                                                figure.count()));
        var lines = Stream.concat(figures, units.lines(since, words).stream()).toList();
        return new Gathered(lines, 0);
    }
}
