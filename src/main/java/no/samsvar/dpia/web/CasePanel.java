package no.samsvar.dpia.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** On a case's page: its parts, risks and description, what it lacks, and what one does with it. */
@Component("dpiaCasePanel")
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
        return stored.fields() instanceof DpiaFields
                ? Optional.of(templates.dpiaCase(pages.view(stored.entry().id())))
                : Optional.empty();
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        if (!(stored.fields() instanceof DpiaFields)) {
            return List.of();
        }
        var path = "/dpia/" + stored.entry().id();
        boolean open = DpiaKinds.open(stored.entry().status());
        var actions = new ArrayList<EntryAction>();
        if (open && Permissions.has(Permission.DPIA_ADVISE)) {
            actions.add(new EntryAction("dpia.advise", path + "/advice", "Pencil", true));
        }
        if (open && Permissions.has(Permission.DPIA_APPROVE)) {
            actions.add(new EntryAction("dpia.decide", path + "/decide", "CheckmarkCircle", true));
        }
        actions.add(new EntryAction("dpia.report.pdf", path + "/report.pdf", "FilePdf", false));
        actions.add(new EntryAction("dpia.report.word", path + "/report.docx", "FileText", false));
        actions.add(new EntryAction("dpia.hand-over", path + "/case.json", "Download", false));
        return actions;
    }
}
