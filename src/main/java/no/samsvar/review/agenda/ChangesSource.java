package no.samsvar.review.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.Time;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.ValueText;
import no.samsvar.review.AgendaSource;
import no.samsvar.review.Gathered;
import no.samsvar.review.ReviewKinds;
import no.samsvar.review.Topic;
import org.springframework.stereotype.Component;

/** What has changed in the overviews and routines, and what should be looked at again (REV-05). */
@Component
class ChangesSource implements AgendaSource {

    private final AgendaRepository agenda;
    private final RegisterKinds kinds;
    private final Clock clock;

    ChangesSource(AgendaRepository agenda, RegisterKinds kinds, Clock clock) {
        this.agenda = agenda;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.CHANGES;
    }

    @Override
    public Gathered gather(LocalDate since, ValueText words) {
        var names =
                kinds.readable().stream()
                        .map(RegisterKind::name)
                        .filter(name -> !name.equals(ReviewKinds.REVIEW.name()))
                        .toList();
        if (names.isEmpty()) {
            return Gathered.NOTHING;
        }
        var counts = agenda.counts(names, since.atStartOfDay(Time.OSLO).toInstant());
        var lines = new ArrayList<String>();
        counts.stream()
                .filter(one -> one.made() + one.changed() > 0)
                .map(
                        one ->
                                words.text(
                                        "review.facts.changed",
                                        words.text(one.kind() + ".title"),
                                        one.made(),
                                        one.changed()))
                .forEach(lines::add);
        int due = agenda.reviewsDue(names, LocalDate.now(clock.withZone(Time.OSLO)));
        if (due > 0) {
            lines.add(words.text("review.facts.reviews-due", due));
        }
        int out = counts.stream().mapToInt(AgendaRepository.Counted::restricted).sum();
        return lines.isEmpty()
                ? new Gathered(List.of(words.text("review.facts.no-changes")), out)
                : new Gathered(lines, out);
    }
}
