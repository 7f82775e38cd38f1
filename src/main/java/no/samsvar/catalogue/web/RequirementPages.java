package no.samsvar.catalogue.web;

import java.util.List;
import no.samsvar.catalogue.certificate.Certificates;
import no.samsvar.catalogue.content.RequirementArea;
import no.samsvar.catalogue.content.RequirementContents;
import no.samsvar.catalogue.requirement.NoteForm;
import no.samsvar.catalogue.requirement.RequirementGroup;
import no.samsvar.catalogue.requirement.RequirementLine;
import no.samsvar.catalogue.requirement.Requirements;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of requirements show. */
@Service
@Transactional(readOnly = true)
class RequirementPages {

    private final Requirements requirements;
    private final RequirementContents contents;
    private final Certificates certificates;
    private final Languages languages;
    private final Reader reader;

    RequirementPages(
            Requirements requirements,
            RequirementContents contents,
            Certificates certificates,
            Languages languages,
            Reader reader) {
        this.requirements = requirements;
        this.contents = contents;
        this.certificates = certificates;
        this.languages = languages;
        this.reader = reader;
    }

    RequirementsView all(Asked asked) {
        var groups = requirements.all(asked.beyondOurs());
        return new RequirementsView(
                asked,
                groups,
                shown(groups, asked, languages.current()),
                languages.current(),
                Permissions.has(Permission.CERTIFICATE_READ));
    }

    /** Only what was asked for; areas left without are left out. */
    private static List<RequirementGroup> shown(
            List<RequirementGroup> groups, Asked asked, Language language) {
        return groups.stream()
                .filter(group -> asked.area().isEmpty() || group.area().id().equals(asked.area()))
                .map(group -> new RequirementGroup(group.area(), only(group, asked, language)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static List<RequirementLine> only(
            RequirementGroup group, Asked asked, Language language) {
        return group.lines().stream().filter(line -> asked.has(line, language)).toList();
    }

    RequirementView one(String id) {
        var line = requirements.one(id);
        var form =
                line.note()
                        .map(it -> Form.of(new NoteForm(it.note())))
                        .orElseGet(() -> Form.blank(NoteForm.class));
        return new RequirementView(
                line,
                area(id),
                form,
                languages.current(),
                reader.peoplesWords(),
                Permissions.has(Permission.CHECKLIST_WRITE),
                Permissions.has(Permission.CHECKLIST_READ),
                certificates.supporting(id));
    }

    private RequirementArea area(String id) {
        return contents.area(id.substring(0, id.indexOf('-'))).orElseThrow();
    }
}
