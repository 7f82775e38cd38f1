package no.samsvar.inspection.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.audit.Action;
import no.samsvar.audit.History;
import no.samsvar.inspection.AsOf;
import no.samsvar.inspection.SafeName;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.FolderItem;
import no.samsvar.register.PastEntry;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import no.samsvar.register.file.Files;
import no.samsvar.register.history.web.HistoryItems;
import no.samsvar.register.history.web.HistoryNames;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Reads one register after the other for the folder, within what the reader may see. */
@Service
@Transactional(readOnly = true)
class RegisterParts {

    private final Register register;
    private final PastEntry pastEntry;
    private final History history;
    private final HistoryItems items;
    private final HistoryNames names;
    private final Files files;
    private final Reader reader;

    RegisterParts(
            Register register,
            PastEntry pastEntry,
            History history,
            HistoryItems items,
            HistoryNames names,
            Files files,
            Reader reader) {
        this.register = register;
        this.pastEntry = pastEntry;
        this.history = history;
        this.items = items;
        this.names = names;
        this.files = files;
        this.reader = reader;
    }

    <F extends Record> RegisterPart read(RegisterKind<F> kind, FolderItem.Part part, AsOf asOf) {
        var stored = stored(kind, asOf);
        var actions = new HashMap<EntryId, List<Action>>();
        var all = new ArrayList<Action>();
        for (var one : stored) {
            var until = until(one.entry().id(), asOf);
            actions.put(one.entry().id(), until);
            all.addAll(until);
        }
        var words = reader.words(names.with(reader.choices(kind), all));
        var entries =
                stored.stream()
                        .map(
                                one -> {
                                    var done = actions.getOrDefault(one.entry().id(), List.of());
                                    return new EntryPart(
                                            one,
                                            items.of(kind, done, words),
                                            files(one.entry(), asOf));
                                })
                        .toList();
        return new RegisterPart(kind, part, entries, words);
    }

    private <F extends Record> List<Stored<F>> stored(RegisterKind<F> kind, AsOf asOf) {
        var now = register.all(kind).stream();
        return asOf.moment()
                .map(
                        moment ->
                                now.flatMap(
                                        one ->
                                                pastEntry
                                                        .asOf(kind, one.entry().id(), moment)
                                                        .stream()))
                .orElse(now)
                .sorted(Comparator.comparing(one -> one.entry().number()))
                .toList();
    }

    private List<Action> until(EntryId id, AsOf asOf) {
        return history.of(id.value()).stream()
                .filter(
                        action ->
                                asOf.moment()
                                        .map(moment -> !action.happenedAt().isAfter(moment))
                                        .orElse(true))
                .toList();
    }

    private List<FilePart> files(Entry entry, AsOf asOf) {
        Map<UUID, String> kept =
                files.of(entry.id()).stream()
                        .collect(Collectors.toMap(one -> one.id(), one -> one.name()));
        var parts = new ArrayList<FilePart>();
        if (asOf.moment().isEmpty()) {
            files.of(entry.id())
                    .forEach(one -> parts.add(part(entry, parts.size(), one.id(), one.name())));
            return parts;
        }
        for (var row : then(entry, asOf)) {
            var id = UUID.fromString(row.get("id").asString());
            var name = row.get("name").asString();
            parts.add(
                    kept.containsKey(id)
                            ? part(entry, parts.size(), id, name)
                            : new FilePart(id, name, ""));
        }
        return parts;
    }

    private List<JsonNode> then(Entry entry, AsOf asOf) {
        return history.asOf(entry.id().value(), asOf.moment().orElseThrow())
                .getOrDefault("entry_file", List.of());
    }

    private static FilePart part(Entry entry, int place, UUID id, String name) {
        var safe = SafeName.numbered(place + 1, name);
        return new FilePart(id, name, "files/" + entry.number() + "/" + safe);
    }
}
