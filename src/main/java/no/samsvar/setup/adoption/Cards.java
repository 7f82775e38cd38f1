package no.samsvar.setup.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.measure.Interval;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Language;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.ValueText;
import no.samsvar.register.origin.Origin;
import no.samsvar.risk.scenario.Scenarios;
import no.samsvar.routine.text.RoutineText;
import no.samsvar.setup.filling.Part;
import no.samsvar.setup.guide.GuidePage;
import no.samsvar.setup.starter.Line;
import no.samsvar.setup.starter.LineKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposals of a page of the guide. */
@Service
@Transactional(readOnly = true)
public class Cards {

    private static final int MONTHS = 12;

    private final Desks desks;
    private final Register register;
    private final Scenarios scenarios;
    private final Clock clock;

    Cards(Desks desks, Register register, Scenarios scenarios, Clock clock) {
        this.desks = desks;
        this.register = register;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /**
     * @param words of the reader, who need know no names: what a proposal refers to is named by it
     */
    public List<Card> of(GuidePage page, ValueText words, Language language) {
        var desk = desks.of(language);
        var lines = Sections.lines(page, desk.pack(), desk.situation());
        var entries = entries(desk);
        var preview =
                new Preview(
                        desk, words, scenarios.bank(), LocalDate.now(clock.withZone(Time.OSLO)));
        return lines.stream().map(line -> card(line, desk, entries, preview)).toList();
    }

    /** What the proposed year takes whoever leads, in minutes. */
    public int minutes(Language language) {
        var desk = desks.of(language);
        return Sections.lines(GuidePage.YEAR, desk.pack(), desk.situation()).stream()
                .filter(line -> !line.offered())
                .map(line -> line.in(language))
                .mapToInt(Cards::aYear)
                .sum();
    }

    private static int aYear(Part task) {
        var every = Interval.valueOf(task.text("every"));
        return Integer.parseInt(task.text("minutes")) * MONTHS / every.months();
    }

    private Map<EntryId, Entry> entries(Desk desk) {
        var ids = desk.origins().values().stream().map(Origin::entryId).toList();
        var entries = new HashMap<EntryId, Entry>();
        if (!ids.isEmpty()) {
            register.entries(ids).forEach(entry -> entries.put(entry.id(), entry));
        }
        return entries;
    }

    private Card card(Line line, Desk desk, Map<EntryId, Entry> entries, Preview preview) {
        var key = LineKey.of(line);
        var chosen = desk.chosen(key.toString());
        var answers = Known.answers(line, desk);
        return new Card(
                key.toString(),
                line.kind(),
                line.offered(),
                preview.title(line),
                chosen.map(Chosen::choice).orElse(line.offered() ? Choice.NOT_US : Choice.FITS),
                desk.entry(key).map(entries::get),
                preview.lead(line),
                preview.facts(line),
                line.asks().stream().map(ask -> ask.in(desk.language())).toList(),
                line.kind() == LineKind.ROUTINE ? RoutineText.parts(preview.text(line)) : List.of(),
                line.blanks().stream()
                        .map(
                                blank ->
                                        new Card.BlankAsked(
                                                blank.id(),
                                                blank.label().in(desk.language()),
                                                blank.help().in(desk.language()),
                                                answers.getOrDefault(blank.id(), "")))
                        .toList(),
                line.source().text().in(desk.language()),
                line.checked().on(),
                line.checked().by());
    }
}
