package no.samsvar.measure.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.samsvar.identity.Permissions;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.RecurringTaskFields;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** The measures for an entry, on the page of any entry that can have some. */
@Component
class MeasuresPanel implements EntryPanel {

    private final MeasurePages pages;
    private final Templates templates;

    MeasuresPanel(MeasurePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        boolean none =
                stored.fields() instanceof MeasureFields
                        || stored.fields() instanceof RecurringTaskFields;
        if (none || !Permissions.has(MeasureKinds.MEASURE.read())) {
            return Optional.empty();
        }
        var view = pages.about(stored.entry());
        return view.measures().isEmpty() && !view.mayWrite()
                ? Optional.empty()
                : Optional.of(templates.measureForEntry(view));
    }
}
