package no.samsvar.register.permalink.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryDoor;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** The end of an entry's page: where it is found again, on paper too. */
@Component
class PermalinkPanel implements EntryPanel {

    private final EntryDoor door;
    private final Permalinks permalinks;
    private final Templates templates;

    PermalinkPanel(EntryDoor door, Permalinks permalinks, Templates templates) {
        this.door = door;
        this.permalinks = permalinks;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        var entry = stored.entry();
        var picture = door.of(stored).path(entry.id()) + "/qr.svg";
        return Optional.of(
                templates.registerPermalink(
                        new PermalinkView(entry.number(), permalinks.of(entry.id()), picture)));
    }
}
