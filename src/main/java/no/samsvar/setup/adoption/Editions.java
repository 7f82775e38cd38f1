package no.samsvar.setup.adoption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.register.origin.Origin;
import no.samsvar.register.origin.Origins;
import no.samsvar.setup.guide.Guide;
import no.samsvar.setup.guide.GuidePage;
import no.samsvar.setup.guide.Guides;
import no.samsvar.setup.starter.Line;
import no.samsvar.setup.starter.LineKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a newer edition of the pack says otherwise than what an enterprise took in. What the
 * enterprise has changed itself is its own and stays.
 */
@Service
@Transactional
public class Editions {

    private final Desks desks;
    private final Guides guides;
    private final Register register;
    private final Origins origins;
    private final Adopting adopting;

    Editions(Desks desks, Guides guides, Register register, Origins origins, Adopting adopting) {
        this.desks = desks;
        this.guides = guides;
        this.register = register;
        this.origins = origins;
        this.adopting = adopting;
    }

    /** The newest edition of the pack that fits the enterprise. */
    @Transactional(readOnly = true)
    public String newest(Language language) {
        return desks.of(language).pack().edition();
    }

    /** Line by line, in the pack's order; what is gone comes last. */
    @Transactional(readOnly = true)
    public List<LineDifference> differences(ValueText words, Language language) {
        var desk = desks.of(language);
        var all = new ArrayList<LineDifference>();
        var followed = followed(desk);
        for (var line : desk.pack().lines()) {
            var before = followed.get(LineKey.of(line).toString());
            if (before == null) {
                added(line, desk).ifPresent(all::add);
            } else {
                before.difference(line, words).ifPresent(all::add);
            }
        }
        followed.values().stream().filter(Followed::gone).map(Followed::told).forEach(all::add);
        return List.copyOf(all);
    }

    /** The entries that follow lines, by the lines' keys. */
    private Map<String, Followed<?>> followed(Desk desk) {
        var all = new LinkedHashMap<String, Followed<?>>();
        Stream.of(LineKind.values())
                .flatMap(kind -> kind.register().stream())
                .forEach(kind -> followed(kind, desk).forEach(one -> all.put(one.line(), one)));
        return all;
    }

    private <F extends Record> List<Followed<F>> followed(RegisterKind<F> kind, Desk desk) {
        var taken = desk.origins().values().stream().filter(origin -> of(kind, origin)).toList();
        var stored = new LinkedHashMap<EntryId, Stored<F>>();
        if (!taken.isEmpty()) {
            register.several(kind, taken.stream().map(Origin::entryId).toList())
                    .forEach(one -> stored.put(one.entry().id(), one));
        }
        return taken.stream()
                .flatMap(
                        origin ->
                                Optional.ofNullable(stored.get(origin.entryId()))
                                        .map(one -> new Followed<>(kind, origin, one, desk))
                                        .stream())
                .toList();
    }

    private static boolean of(RegisterKind<?> kind, Origin origin) {
        return LineKey.of(origin.line())
                .flatMap(key -> key.kind().register())
                .filter(kind::equals)
                .isPresent();
    }

    /** A line that nobody was asked about, though the guide was gone through. */
    private Optional<LineDifference> added(Line line, Desk desk) {
        boolean asked = desk.chosen(LineKey.of(line).toString()).isPresent();
        boolean through = guides.find().map(Guide::doneAt).isPresent();
        var page = Sections.page(line.kind());
        return asked || !through || !shown(line, page, desk)
                ? Optional.empty()
                : Optional.of(
                        new LineDifference(
                                LineKey.of(line).toString(),
                                LineDifference.State.NEW,
                                line.title(desk.language()).orElse(line.id()),
                                false,
                                null,
                                List.of()));
    }

    private static boolean shown(Line line, GuidePage page, Desk desk) {
        return line.kind() != LineKind.SCENARIO
                && Sections.lines(page, desk.pack(), desk.situation()).contains(line);
    }

    /**
     * Takes over what the newest edition says of a line: {@code start.edition.own} where the
     * enterprise has made the entry its own, {@code start.no-such-line} where nothing differs.
     */
    public void takeOver(String line, ValueText words, Language language) {
        var difference =
                differences(words, language).stream()
                        .filter(one -> one.line().equals(line))
                        .findFirst()
                        .orElseThrow(() -> new RuleBroken("start.no-such-line"));
        if (!difference.takeable()) {
            throw new RuleBroken("start.edition.own");
        }
        var desk = desks.of(language);
        var key = LineKey.of(line).orElseThrow();
        var now = desk.pack().find(key.kind(), key.id()).orElseThrow();
        var before = followed(desk).get(line);
        if (before == null) {
            adopting.takeNew(now, desk);
        } else {
            follow(before, now);
        }
        guides.touch();
    }

    private <F extends Record> void follow(Followed<F> before, Line now) {
        var entry = before.stored().entry();
        var fields = before.anew(now);
        register.change(before.kind(), entry.id(), entry.version(), fields, entry.fields());
        origins.follow(Adopting.origin(before.desk(), now, entry.id(), fields));
    }
}
