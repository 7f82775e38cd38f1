package no.samsvar.register.comment.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryDoor;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** What people say about an entry, on its page. */
@Component
class CommentPanel implements EntryPanel {

    private final CommentPages pages;
    private final EntryDoor door;
    private final Templates templates;

    CommentPanel(CommentPages pages, EntryDoor door, Templates templates) {
        this.pages = pages;
        this.door = door;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        var view = pages.of(door.of(stored), stored);
        return view.comments().isEmpty() && !view.mayComment()
                ? Optional.empty()
                : Optional.of(templates.registerComments(view));
    }
}
