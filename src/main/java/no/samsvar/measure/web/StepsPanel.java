package no.samsvar.measure.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.Measures;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** On a measure's page: what it is for, how it stands, and what one does with it. */
@Component
class StepsPanel implements EntryPanel {

    private final MeasurePages pages;
    private final Templates templates;

    StepsPanel(MeasurePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean movesStates(Stored<?> stored) {
        return stored.fields() instanceof MeasureFields;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        if (!(stored.fields() instanceof MeasureFields)) {
            return Optional.empty();
        }
        return Optional.of(templates.measureSteps(pages.view(stored.entry().id())));
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        var entry = stored.entry();
        if (!(stored.fields() instanceof MeasureFields)
                || !MeasureKinds.open(entry.status())
                || !Measures.mayDo(entry)) {
            return List.of();
        }
        var path = "/measures/" + entry.id();
        return List.of(
                new EntryAction("measure.finish", path + "/finish", "CheckmarkCircle", true),
                new EntryAction("measure.postpone", path + "/postpone", "Clock", false),
                new EntryAction("measure.drop", path + "/drop", "CircleSlash", false));
    }
}
