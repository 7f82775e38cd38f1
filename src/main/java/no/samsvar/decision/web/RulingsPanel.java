package no.samsvar.decision.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.decision.MadeRulings;
import no.samsvar.decision.RulingFields;
import no.samsvar.decision.RulingKinds;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Component;

/**
 * On the page of an entry that decisions can be about: those that were made, and those that can be;
 * on a decision's own page the way to its questions.
 */
@Component
class RulingsPanel implements EntryPanel {

    private final MadeRulings made;
    private final Reader reader;
    private final Languages languages;
    private final Templates templates;

    RulingsPanel(MadeRulings made, Reader reader, Languages languages, Templates templates) {
        this.made = made;
        this.reader = reader;
        this.languages = languages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 195;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        var fitting = made.fitting(stored.entry().kind());
        if (fitting.isEmpty() || !Permissions.has(Permission.RULING_READ)) {
            return Optional.empty();
        }
        return Optional.of(
                templates.decisionSubject(
                        new AboutEntryView(
                                stored.entry(),
                                made.about(stored.entry()),
                                fitting,
                                languages.current(),
                                reader.words(Choices.none()),
                                Permissions.has(Permission.RULING_WRITE))));
    }

    @Override
    public boolean movesStates(Stored<?> stored) {
        return stored.fields() instanceof RulingFields;
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        if (!(stored.fields() instanceof RulingFields fields) || fields.decision() == null) {
            return List.of();
        }
        var path = RulingKinds.path(stored.entry().id());
        boolean open = stored.entry().status().equals(RulingKinds.OPEN);
        return List.of(
                new EntryAction(open ? "decision.go-on" : "decision.see", path, "Compass", true),
                new EntryAction("decision.report.pdf", path + "/report.pdf", "FilePdf", false),
                new EntryAction("decision.report.word", path + "/report.docx", "FileText", false));
    }
}
