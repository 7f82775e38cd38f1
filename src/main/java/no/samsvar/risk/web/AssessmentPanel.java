package no.samsvar.risk.web;

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
import no.samsvar.risk.RiskAssessmentFields;
import no.samsvar.risk.RiskKinds;
import org.springframework.stereotype.Component;

/** On an assessment's page: its risks, what they still lack, and what one does with it. */
@Component
class AssessmentPanel implements EntryPanel {

    private final RiskPages pages;
    private final Templates templates;

    AssessmentPanel(RiskPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return stored.fields() instanceof RiskAssessmentFields
                ? Optional.of(templates.riskAssessment(pages.assessment(stored.entry().id())))
                : Optional.empty();
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        if (!(stored.fields() instanceof RiskAssessmentFields)) {
            return List.of();
        }
        var path = "/risk-assessments/" + stored.entry().id();
        var actions = new ArrayList<EntryAction>();
        if (Permissions.has(Permission.RISK_WRITE)) {
            actions.add(new EntryAction("risk.meeting", path + "/meeting", "PersonGroup", true));
            actions.add(new EntryAction("risk.scenarios", path + "/scenarios", "Plus", false));
        }
        if (Permissions.has(Permission.RISK_APPROVE)
                && !stored.entry().status().equals(RiskKinds.APPROVED)) {
            actions.add(
                    new EntryAction("risk.approve", path + "/approve", "CheckmarkCircle", false));
        }
        actions.add(new EntryAction("risk.report.pdf", path + "/report.pdf", "FilePdf", false));
        actions.add(new EntryAction("risk.report.word", path + "/report.docx", "FileText", false));
        return actions;
    }
}
