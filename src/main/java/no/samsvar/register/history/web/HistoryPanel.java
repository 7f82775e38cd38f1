package no.samsvar.register.history.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** The way from an entry to its history. */
@Component
class HistoryPanel implements EntryPanel {

    private final RegisterKinds kinds;

    HistoryPanel(RegisterKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return Optional.empty();
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        var path = kinds.named(stored.entry().kind()).path(stored.entry().id());
        return List.of(new EntryAction("register.history", path + "/history", "Timeline", false));
    }
}
