package no.samsvar.catalogue.web;

import static no.samsvar.catalogue.ChecklistKinds.walk;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.catalogue.ChecklistFields;
import no.samsvar.catalogue.ChecklistKinds;
import no.samsvar.catalogue.Checklists;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** How far a checklist is gone through, and from its page to where that is done. */
@Component
class ChecklistPanel implements EntryPanel {

    private final Checklists checklists;
    private final Templates templates;

    ChecklistPanel(Checklists checklists, Templates templates) {
        this.checklists = checklists;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return stored.fields() instanceof ChecklistFields
                ? Optional.of(
                        templates.catalogueCounts(
                                new CountsView(checklists.walk(stored.entry().id()))))
                : Optional.empty();
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        if (!(stored.fields() instanceof ChecklistFields)) {
            return List.of();
        }
        var path = walk(stored.entry().id());
        var actions = new ArrayList<EntryAction>();
        actions.add(new EntryAction("catalogue.walk", path, "ClipboardCheckmark", true));
        if (Permissions.has(Permission.CHECKLIST_WRITE)
                && !stored.entry().status().equals(ChecklistKinds.ENDED)) {
            if (!((ChecklistFields) stored.fields()).list().builtIn()) {
                actions.add(new EntryAction("catalogue.list", path + "/list", "Upload", false));
            }
            actions.add(
                    new EntryAction("catalogue.supplier", path + "/supplier", "Handshake", false));
        }
        return actions;
    }
}
