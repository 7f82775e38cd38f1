package no.samsvar.review.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import no.samsvar.review.ReviewFields;
import no.samsvar.review.ReviewKinds;
import org.springframework.stereotype.Component;

/** On a review's page: its agenda, and what one does next. */
@Component
class ReviewPanel implements EntryPanel {

    private final ReviewPages pages;
    private final Templates templates;

    ReviewPanel(ReviewPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return stored.fields() instanceof ReviewFields
                ? Optional.of(templates.reviewAgenda(pages.agenda(stored.entry().id())))
                : Optional.empty();
    }

    @Override
    public boolean movesStates(Stored<?> stored) {
        return stored.fields() instanceof ReviewFields;
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        if (!(stored.fields() instanceof ReviewFields)) {
            return List.of();
        }
        var path = ReviewKinds.ALL + "/" + stored.entry().id();
        var state = stored.entry().status();
        if (state.equals(ReviewKinds.APPROVED)) {
            return List.of(new EntryAction("review.minutes", path + "/minutes", "FileText", true));
        }
        boolean held = state.equals(ReviewKinds.HELD);
        boolean approves = held && Permissions.has(Permission.REVIEW_APPROVE);
        var actions = new ArrayList<EntryAction>();
        if (approves) {
            actions.add(
                    new EntryAction("review.approve", path + "/approve", "CheckmarkCircle", true));
        }
        if (Permissions.has(Permission.REVIEW_WRITE)) {
            var go = new EntryAction("review.go", path + "/points/1", "Chat", !held);
            actions.add(go);
            var key = held ? "review.hold.again" : "review.hold";
            actions.add(new EntryAction(key, path + "/hold", "PersonGroup", false));
        }
        return actions;
    }
}
