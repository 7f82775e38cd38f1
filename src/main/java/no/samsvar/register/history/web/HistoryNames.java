package no.samsvar.register.history.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.audit.Action;
import no.samsvar.identity.Persons;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.EntryNames;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The names behind every id in a history: also of people who have left, and of linked entries. */
@Component
public class HistoryNames {

    private static final String SOURCE = "history";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Persons persons;
    private final EntryNames entries;

    HistoryNames(Persons persons, EntryNames entries) {
        this.persons = persons;
        this.entries = entries;
    }

    /** The choices, and with them whatever the actions speak of. */
    public Choices with(Choices choices, List<Action> actions) {
        var ids = ids(actions);
        choices.bySource().values().forEach(known -> known.forEach(one -> ids.remove(one.id())));
        var found = new ArrayList<Choice>(entries.of(ids));
        persons.all(ids.stream().map(PersonId::new).toList())
                .forEach(one -> found.add(new Choice(one.id().value(), one.name())));
        var all = new HashMap<>(choices.bySource());
        all.put(SOURCE, found);
        return new Choices(all, choices.words());
    }

    private static Set<UUID> ids(List<Action> actions) {
        var ids = new LinkedHashSet<UUID>();
        for (var action : actions) {
            if (action.personId() != null) {
                ids.add(action.personId());
            }
            action.changes().stream()
                    .flatMap(change -> Stream.of(change.from(), change.to()))
                    .flatMap(image -> image.stream())
                    .forEach(image -> collect(image, ids));
        }
        return ids;
    }

    private static void collect(JsonNode image, Set<UUID> ids) {
        if (image.isArray()) {
            image.forEach(one -> collect(one, ids));
        } else if (image.isString() && ID.matcher(image.asString()).matches()) {
            ids.add(UUID.fromString(image.asString()));
        }
    }
}
