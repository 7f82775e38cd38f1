package no.samsvar.processing.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Access;
import no.samsvar.processing.Activities;
import no.samsvar.processing.Chain;
import no.samsvar.processing.Telling;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** Tells an activity for reading, in place of the list of its fields. */
@Component
class ActivityPanel implements EntryPanel {

    private static final int ORDER = 20;

    private final Activities activities;
    private final Names names;
    private final Templates templates;

    ActivityPanel(Activities activities, Names names, Templates templates) {
        this.activities = activities;
        this.names = names;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean tellsFields(Stored<?> stored) {
        return Activities.has(stored.entry());
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        if (!tellsFields(stored)) {
            return Optional.empty();
        }
        var suppliers = activities.suppliersOf(Activities.systems(stored));
        var words =
                names.words(
                        List.of(stored),
                        suppliers.values(),
                        List.of(names.legalPersons(), names.units(), names.people()));
        var chain = new Chain(words, us(), suppliers);
        return Optional.of(
                templates.processingActivity(
                        new ActivityView(
                                Activities.special(stored),
                                new Telling(words).of(stored),
                                chain.of(stored))));
    }

    private static String us() {
        var membership = Access.current().orElseThrow().membership();
        return membership == null ? "" : membership.name();
    }
}
