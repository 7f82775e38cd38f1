package no.samsvar.processing.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Members;
import no.samsvar.organisation.Units;
import no.samsvar.platform.form.Choice;
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
    private final LegalPersons legalPersons;
    private final Units units;
    private final Members members;
    private final Reader reader;

    Names(
            Activities activities,
            LegalPersons legalPersons,
            Units units,
            Members members,
            Reader reader) {
        this.activities = activities;
        this.legalPersons = legalPersons;
        this.units = units;
        this.members = members;
        this.reader = reader;
    }

    List<Choice> legalPersons() {
        return legalPersons.all().stream()
                .map(one -> new Choice(one.id().value(), one.name()))
                .toList();
    }

    List<Choice> units() {
        return units.all().stream().map(one -> new Choice(one.id().value(), one.name())).toList();
    }

    List<Choice> people() {
        return members.all().stream().map(one -> new Choice(one.id().value(), one.name())).toList();
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
