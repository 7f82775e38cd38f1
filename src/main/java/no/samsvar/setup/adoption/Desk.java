package no.samsvar.setup.adoption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.origin.Origin;
import no.samsvar.setup.guide.Answers;
import no.samsvar.setup.starter.LineKind;
import no.samsvar.setup.starter.Pack;
import no.samsvar.setup.starter.Situation;

/**
 * All that is known when proposals are gone through: the pack, what the enterprise has answered and
 * said to its lines, and the entries that came of them.
 */
final class Desk {

    private final Pack pack;
    private final Answers answers;
    private final Language language;
    private final Map<String, Chosen> chosen;
    private final Map<String, Origin> origins;
    private final Map<String, List<UUID>> own;

    Desk(
            Pack pack,
            Answers answers,
            Language language,
            List<Chosen> chosen,
            List<Origin> origins,
            Map<String, List<UUID>> own) {
        this.pack = pack;
        this.answers = answers;
        this.language = language;
        this.chosen = chosen.stream().collect(Collectors.toMap(Chosen::line, one -> one));
        this.origins = new HashMap<>();
        origins.stream()
                .filter(one -> one.pack().equals(pack.kind().folder()))
                .forEach(this::remember);
        this.own = own;
    }

    private Desk(Desk other, Language language) {
        this.pack = other.pack;
        this.answers = other.answers;
        this.language = language;
        this.chosen = other.chosen;
        this.origins = other.origins;
        this.own = other.own;
    }

    /** The same in another language. */
    Desk in(Language other) {
        return new Desk(this, other);
    }

    Pack pack() {
        return pack;
    }

    Answers answers() {
        return answers;
    }

    Language language() {
        return language;
    }

    Map<String, Origin> origins() {
        return origins;
    }

    void remember(Origin origin) {
        origins.put(origin.line(), origin);
    }

    void remember(Chosen one) {
        chosen.put(one.line(), one);
    }

    Optional<Chosen> chosen(String line) {
        return Optional.ofNullable(chosen.get(line));
    }

    Optional<Origin> origin(String line) {
        return Optional.ofNullable(origins.get(line));
    }

    Optional<EntryId> entry(LineKey line) {
        return origin(line.toString()).map(Origin::entryId);
    }

    /** The enterprise's own people, companies or units. */
    List<UUID> own(String source) {
        return own.getOrDefault(source, List.of());
    }

    Situation situation() {
        Set<String> used =
                pack.lines().stream()
                        .filter(line -> line.kind() == LineKind.SYSTEM)
                        .filter(line -> entry(LineKey.of(line)).isPresent())
                        .map(line -> line.id())
                        .collect(Collectors.toSet());
        return answers.situation(used);
    }
}
