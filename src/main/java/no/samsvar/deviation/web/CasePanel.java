package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.deviation.DeviationFields;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** On a deviation's page: the clock, what it leads to, and what is missing. */
@Component
class CasePanel implements EntryPanel {

    private final CasePages pages;
    private final Templates templates;

    CasePanel(CasePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return ours(stored)
                ? Optional.of(templates.deviationPanel(pages.view(stored.entry().id())))
                : Optional.empty();
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        if (!ours(stored)) {
            return List.of();
        }
        var path = "/deviations/" + stored.entry().id();
        var actions = new ArrayList<EntryAction>();
        boolean begun = !stored.entry().status().equals(DeviationRegister.REPORTED);
        if (Permissions.has(Permission.DEVIATION_HANDLE) && !begun) {
            actions.add(
                    new EntryAction("deviation.assess", path + "/topics/follow-up", "Gavel", true));
        }
        actions.add(new EntryAction("deviation.summary", path + "/summary", "Tasklist", begun));
        if (((DeviationFields) stored.fields()).privacyPart()) {
            actions.add(
                    new EntryAction("deviation.authority", path + "/authority", "Files", false));
            actions.add(
                    new EntryAction("deviation.people", path + "/people", "PersonGroup", false));
        }
        actions.add(new EntryAction("deviation.duties", path + "/duties", "Buildings3", false));
        return actions;
    }

    private static boolean ours(Stored<?> stored) {
        return stored.fields() instanceof DeviationFields;
    }
}
