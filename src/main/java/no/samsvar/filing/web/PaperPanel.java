package no.samsvar.filing.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.samsvar.filing.PaperFields;
import no.samsvar.filing.PaperKinds;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** On a document's page, while it waits: what it seems to be, and where it goes. */
@Component
class PaperPanel implements EntryPanel {

    private final PaperPages pages;
    private final Templates templates;

    PaperPanel(PaperPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return stored.fields() instanceof PaperFields
                        && stored.entry().status().equals(PaperKinds.WAITING)
                ? Optional.of(templates.filingPanel(pages.one(stored.entry().id())))
                : Optional.empty();
    }
}
