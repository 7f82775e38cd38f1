package no.samsvar.processing.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.processing.Activities;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Component;

/** What everything is called that activities refer to; asked inside the page's transaction. */
@Component
class Names {

    private final Activities activities;
    private final ChoiceLists lists;
    private final Reader reader;

    Names(Activities activities, ChoiceLists lists, Reader reader) {
        this.activities = activities;
        this.lists = lists;
        this.reader = reader;
    }

    List<Choice> legalPersons() {
        return lists.from("legal-persons");
    }

    List<Choice> units() {
        return lists.from("units");
    }

    List<Choice> people() {
        return lists.from("people");
    }

    /** Words that know these names, and those of the systems and suppliers of these activities. */
    ValueText words(
            Collection<? extends Stored<?>> all, Collection<UUID> more, List<List<Choice>> known) {
        var names = new ArrayList<>(known);
        names.add(activities.names(all, more));
        return words(names);
    }

    ValueText words(List<List<Choice>> known) {
        Map<String, List<Choice>> named = new HashMap<>();
        for (var choices : known) {
            named.put(String.valueOf(named.size()), choices);
        }
        return reader.words(new Choices(named));
    }
}
