package no.samsvar.register.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Component;

/** Moving an entry to another state, where the register has no rules of its own for that. */
@Component
class StatePanel implements EntryPanel {

    private final RegisterKinds kinds;
    private final Reader reader;
    private final Templates templates;

    StatePanel(RegisterKinds kinds, Reader reader, Templates templates) {
        this.kinds = kinds;
        this.reader = reader;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        var kind = kinds.named(stored.entry().kind());
        if (kind.handmade() || !Permissions.has(kind.write())) {
            return Optional.empty();
        }
        var words = reader.words(Choices.none());
        return Optional.of(templates.registerState(new StateView(kind, stored.entry(), words)));
    }
}
