package no.samsvar.review.agenda;

import static no.samsvar.deviation.DeviationRegister.KIND;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.deviation.DeviationFields;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.review.AgendaSource;
import no.samsvar.review.Gathered;
import no.samsvar.review.Topic;
import org.springframework.stereotype.Component;

/** Deviations reported or handled since last time, with what was learnt (REV-06). */
@Component
class DeviationsSource implements AgendaSource {

    private final AgendaRepository agenda;
    private final Register register;

    DeviationsSource(AgendaRepository agenda, Register register) {
        this.agenda = agenda;
        this.register = register;
    }

    @Override
    public Topic topic() {
        return Topic.DEVIATIONS;
    }

    @Override
    public Gathered gather(LocalDate since, ValueText words) {
        if (!Permissions.has(KIND.read())) {
            return Gathered.NOTHING;
        }
        var changed = agenda.changed(KIND.name(), since.atStartOfDay(Time.OSLO).toInstant());
        var open = changed.stream().filter(one -> !one.restricted()).toList();
        var fields = register.several(KIND, open.stream().map(Told::id).toList());
        long closed =
                open.stream().filter(one -> one.status().equals(DeviationRegister.CLOSED)).count();
        return Gathered.of(
                words.text("review.facts.deviations", open.size(), closed),
                fields.stream().map(one -> line(one, words)).toList(),
                more -> words.text("review.facts.more", more),
                changed.size() - open.size());
    }

    private static String line(Stored<DeviationFields> one, ValueText words) {
        var entry = one.entry();
        var state = words.state(KIND.name(), entry.status());
        var title = entry.title().replaceAll("\\.$", "");
        var told = words.text("review.facts.entry", entry.number(), title, state);
        var lesson = one.fields().prevention();
        return lesson == null
                ? told
                : told + ". " + words.text("review.facts.lesson", oneLine(lesson));
    }

    private static String oneLine(String text) {
        return List.of(text.split("\\R")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
