package no.samsvar.review.agenda;

import static no.samsvar.measure.MeasureKinds.MEASURE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.samsvar.identity.Permissions;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.platform.Time;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.review.AgendaSource;
import no.samsvar.review.Gathered;
import no.samsvar.review.Topic;
import org.springframework.stereotype.Component;

/** Tasks and measures: what is overdue and whose, what is open, what was done (REV-01). */
@Component
class MeasuresSource implements AgendaSource {

    private final Register register;
    private final Openly openly;
    private final Clock clock;

    MeasuresSource(Register register, Openly openly, Clock clock) {
        this.register = register;
        this.openly = openly;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.MEASURES;
    }

    @Override
    public Gathered gather(LocalDate since, ValueText words) {
        if (!Permissions.has(MEASURE.read())) {
            return Gathered.NOTHING;
        }
        var told = openly.of(register.all(MEASURE), Stored::entry);
        var open =
                told.told().stream()
                        .filter(one -> MeasureKinds.open(one.entry().status()))
                        .toList();
        var today = LocalDate.now(clock.withZone(Time.OSLO));
        var overdue =
                open.stream()
                        .filter(one -> one.fields().deadline().isBefore(today))
                        .sorted(Comparator.comparing(one -> one.fields().deadline()))
                        .toList();
        return Gathered.of(
                words.text(
                        "review.facts.measures",
                        overdue.size(),
                        open.size(),
                        done(told.told(), since)),
                overdue.stream().map(one -> line(one, words)).toList(),
                more -> words.text("review.facts.more", more),
                told.left());
    }

    private static long done(List<Stored<MeasureFields>> measures, LocalDate since) {
        return measures.stream()
                .map(one -> one.fields().doneOn())
                .filter(day -> day != null && !day.isBefore(since))
                .count();
    }

    private static String line(Stored<MeasureFields> one, ValueText words) {
        var entry = one.entry();
        return words.text(
                "review.facts.overdue",
                entry.number(),
                entry.title(),
                words.name(entry.ownerId()),
                words.one(one.fields().deadline()));
    }
}
