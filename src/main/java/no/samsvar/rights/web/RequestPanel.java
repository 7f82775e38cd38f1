package no.samsvar.rights.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import no.samsvar.rights.request.RequestFields;
import no.samsvar.rights.request.RequestKinds;
import no.samsvar.rights.request.Requests;
import org.springframework.stereotype.Component;

/**
 * On a request's page its clock and parts; on a processing's page what people's rights ask of
 * whoever uses data so.
 */
@Component
class RequestPanel implements EntryPanel {

    private final RequestPages pages;
    private final Requests requests;
    private final Templates templates;

    RequestPanel(RequestPages pages, Requests requests, Templates templates) {
        this.pages = pages;
        this.requests = requests;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return switch (stored.fields()) {
            case RequestFields _ -> Optional.of(templates.rightsRequest(pages.view(stored)));
            case ProcessingFields _ -> {
                var standing = requests.standing(stored.entry().id());
                yield standing.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                templates.rightsStanding(
                                        new StandingRightsView(
                                                standing,
                                                Permissions.has(Permission.REQUEST_READ))));
            }
            default -> Optional.empty();
        };
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        if (!(stored.fields() instanceof RequestFields fields)) {
            return List.of();
        }
        var actions = new ArrayList<EntryAction>();
        if (RequestKinds.REQUEST.mayChange(stored.entry())) {
            actions.add(action(stored, fields));
        }
        if (Permissions.has(Permission.REQUEST_DECIDE)) {
            actions.add(new EntryAction("request.door", DoorController.DOOR, "Globe", false));
        }
        return actions;
    }

    /** What comes next. */
    private static EntryAction action(Stored<?> stored, RequestFields fields) {
        var next =
                !fields.identified()
                        ? "identity"
                        : fields.collected().isEmpty()
                                ? "collecting"
                                : fields.outcome() == null ? "answer" : "asks";
        return new EntryAction(
                "request.section." + next,
                RequestFrame.path(stored.entry().id()) + "/parts/" + next,
                "ArrowRight",
                true);
    }
}
