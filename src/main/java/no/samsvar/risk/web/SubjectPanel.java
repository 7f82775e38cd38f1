package no.samsvar.risk.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.Stored;
import no.samsvar.register.link.EntryLink;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import no.samsvar.register.web.EntryPanel;
import no.samsvar.register.web.Reader;
import no.samsvar.risk.RiskKinds;
import no.samsvar.supplier.SupplierFields;
import no.samsvar.supplier.SystemFields;
import org.springframework.stereotype.Component;

/** On the page of a processing activity, system or supplier: whether its risk is assessed. */
@Component
class SubjectPanel implements EntryPanel {

    private final Reader reader;
    private final Links links;
    private final Templates templates;

    SubjectPanel(Reader reader, Links links, Templates templates) {
        this.reader = reader;
        this.links = links;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 190;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        if (!Permissions.has(RiskKinds.RISK.read()) || !isSubject(stored.fields())) {
            return Optional.empty();
        }
        var assessments =
                links.of(stored.entry().id()).stream()
                        .filter(link -> !link.outward() && link.relation() == Relation.ASSESSES)
                        .map(EntryLink::other)
                        .toList();
        return Optional.of(
                templates.riskSubject(
                        new SubjectView(
                                stored.entry(), assessments, reader.words(Choices.none()))));
    }

    private static boolean isSubject(Record fields) {
        return fields instanceof ProcessingFields
                || fields instanceof SystemFields
                || fields instanceof SupplierFields;
    }
}
