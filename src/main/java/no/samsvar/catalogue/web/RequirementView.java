package no.samsvar.catalogue.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.catalogue.ChecklistKinds;
import no.samsvar.catalogue.certificate.CertificateFields;
import no.samsvar.catalogue.certificate.CertificateKinds;
import no.samsvar.catalogue.content.RequirementArea;
import no.samsvar.catalogue.requirement.NoteForm;
import no.samsvar.catalogue.requirement.RequirementLine;
import no.samsvar.catalogue.requirement.Resting;
import no.samsvar.catalogue.requirement.Support;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Page;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;

/** One requirement, what answers it, and the note on it. */
public record RequirementView(
        RequirementLine line,
        RequirementArea area,
        Form<NoteForm> form,
        Language language,
        ValueText words,
        boolean mayWrite,
        boolean mayReadChecklists,
        List<Stored<CertificateFields>> certificates) {

    RequirementView with(Form<NoteForm> typed) {
        return new RequirementView(
                line, area, typed, language, words, mayWrite, mayReadChecklists, certificates);
    }

    public String href(Resting resting) {
        return ChecklistKinds.walk(resting.checklist()) + "#item-" + resting.item();
    }

    public String href(Stored<CertificateFields> certificate) {
        return CertificateKinds.CERTIFICATE.path(certificate.entry().id());
    }

    /** What is found at a place, where that is written. */
    public Optional<String> help(Support support) {
        return Page.textIfAny(support.key() + ".help");
    }

    public String action() {
        return ChecklistKinds.REQUIREMENTS + "/" + line.requirement().id();
    }

    public String areaHref() {
        return new Asked(area.id(), "", Optional.empty(), Optional.empty(), Optional.empty(), false)
                .href();
    }

    public String person(@Nullable UUID id) {
        return words.name(id);
    }
}
