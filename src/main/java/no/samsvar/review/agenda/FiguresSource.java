package no.samsvar.review.agenda;

import java.time.LocalDate;
import no.samsvar.register.TodaySource;
import no.samsvar.register.ValueText;
import no.samsvar.review.AgendaSource;
import no.samsvar.review.Gathered;
import no.samsvar.review.Topic;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The figures of the whole enterprise that those who follow much see on Today. */
@Component
class FiguresSource implements AgendaSource {

    private final ObjectProvider<TodaySource> sources;

    FiguresSource(ObjectProvider<TodaySource> sources) {
        this.sources = sources;
    }

    @Override
    public Topic topic() {
        return Topic.FIGURES;
    }

    @Override
    public Gathered gather(LocalDate since, ValueText words) {
        var lines =
                sources.orderedStream()
                        .filter(TodaySource::ofTheWhole)
                        .flatMap(source -> source.figures().stream())
                        .map(
                                figure ->
                                        words.text(
                                                "review.facts.figure",
                                                words.text(figure.key(), figure.count()),
                                                figure.count()))
                        .toList();
        return new Gathered(lines, 0);
    }
}
