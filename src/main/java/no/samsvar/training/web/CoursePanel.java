package no.samsvar.training.web;

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
import no.samsvar.training.CourseFields;
import no.samsvar.training.TrainingKinds;
import org.springframework.stereotype.Component;

/** On the page of something to learn: who has, who has not, and saying so. */
@Component
class CoursePanel implements EntryPanel {

    private final CoursePages pages;
    private final Templates templates;

    CoursePanel(CoursePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return stored.fields() instanceof CourseFields
                ? Optional.of(templates.trainingCompletions(pages.completions(stored.entry().id())))
                : Optional.empty();
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        if (!(stored.fields() instanceof CourseFields)) {
            return List.of();
        }
        var path = "/courses/" + stored.entry().id();
        var actions = new ArrayList<EntryAction>();
        if (Permissions.has(Permission.COURSE_DO)) {
            actions.add(new EntryAction("course.done", path + "/done", "CheckmarkCircle", true));
        }
        if (Permissions.has(Permission.COURSE_WRITE)) {
            actions.add(
                    new EntryAction(
                            "course.attendance", path + "/attendance", "PersonGroup", false));
            actions.add(new EntryAction("course.gaps", TrainingKinds.GAPS, "Table", false));
        }
        return actions;
    }
}
