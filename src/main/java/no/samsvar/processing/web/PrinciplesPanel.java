package no.samsvar.processing.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.processing.Activities;
import no.samsvar.processing.Principles;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** How an activity stands to the principles of art. 5 (PBD-04). */
@Component
class PrinciplesPanel implements EntryPanel {

    private static final int ORDER = 25;

    private final Activities activities;
    private final Names names;
    private final Templates templates;

    PrinciplesPanel(Activities activities, Names names, Templates templates) {
        this.activities = activities;
        this.names = names;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        if (!(stored.fields() instanceof ProcessingFields fields)) {
            return Optional.empty();
        }
        var words = names.words(List.of(stored), List.of(), List.of(names.legalPersons()));
        var standings =
                new Principles(words)
                        .of(new Stored<>(stored.entry(), fields), activities.leftOut());
        return Optional.of(templates.processingPrinciples(new PrinciplesView(standings)));
    }
}
