package no.samsvar.review.agenda;

import static no.samsvar.processing.ProcessingKinds.FOR_OTHERS;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.register.ValueText;
import no.samsvar.review.AgendaSource;
import no.samsvar.review.Gathered;
import no.samsvar.review.Topic;
import org.springframework.stereotype.Component;

/** What is new and changed in the record of processing (REV-08). */
@Component
class RecordSource implements AgendaSource {

    private final AgendaRepository agenda;

    RecordSource(AgendaRepository agenda) {
        this.agenda = agenda;
    }

    @Override
    public Topic topic() {
        return Topic.RECORD;
    }

    @Override
    public Gathered gather(LocalDate since, ValueText words) {
        if (!Permissions.has(PROCESSING.read())) {
            return Gathered.NOTHING;
        }
        var from = since.atStartOfDay(Time.OSLO).toInstant();
        var all =
                Stream.of(PROCESSING.name(), FOR_OTHERS.name())
                        .flatMap(kind -> agenda.changed(kind, from).stream())
                        .toList();
        var told = all.stream().filter(one -> !one.restricted()).toList();
        long made = told.stream().filter(one -> !one.createdAt().isBefore(from)).count();
        return Gathered.of(
                words.text("review.facts.record", made, told.size() - made),
                told.stream().map(one -> line(one, from, words)).toList(),
                more -> words.text("review.facts.more", more),
                all.size() - told.size());
    }

    private static String line(Told one, Instant from, ValueText words) {
        var key = one.createdAt().isBefore(from) ? "review.facts.mended" : "review.facts.made";
        return words.text("review.facts.entry", one.number(), one.title(), words.text(key));
    }
}
