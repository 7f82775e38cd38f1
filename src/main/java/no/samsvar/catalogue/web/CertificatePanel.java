package no.samsvar.catalogue.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.samsvar.catalogue.certificate.CertificateFields;
import no.samsvar.catalogue.content.RequirementContents;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** The requirements that a certificate supports. */
@Component
class CertificatePanel implements EntryPanel {

    private final RequirementContents requirements;
    private final Languages languages;
    private final Templates templates;

    CertificatePanel(RequirementContents requirements, Languages languages, Templates templates) {
        this.requirements = requirements;
        this.languages = languages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        if (!(stored.fields() instanceof CertificateFields fields)
                || fields.demanded().isEmpty()
                || !Permissions.has(Permission.REQUIREMENT_READ)) {
            return Optional.empty();
        }
        var known =
                fields.demanded().stream().flatMap(id -> requirements.find(id).stream()).toList();
        var unknown =
                fields.demanded().stream().filter(id -> requirements.find(id).isEmpty()).toList();
        return Optional.of(
                templates.catalogueSupports(new SupportsView(known, unknown, languages.current())));
    }
}
