package no.samsvar.register.origin.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.samsvar.register.Stored;
import no.samsvar.register.origin.Origins;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** On an entry's page: the line of starting content that it came from, and who has checked it. */
@Component
class OriginPanel implements EntryPanel {

    private final Origins origins;
    private final Templates templates;

    OriginPanel(Origins origins, Templates templates) {
        this.origins = origins;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 105;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return origins.of(stored.entry().id()).map(templates::registerOrigin);
    }
}
