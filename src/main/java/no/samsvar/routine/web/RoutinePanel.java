package no.samsvar.routine.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import no.samsvar.routine.RoutineFields;
import org.springframework.stereotype.Component;

/** On a routine's page in the register: how it stands, its versions, and what one does with it. */
@Component
class RoutinePanel implements EntryPanel {

    private final RoutinePages pages;
    private final Templates templates;

    RoutinePanel(RoutinePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean movesStates(Stored<?> stored) {
        return stored.fields() instanceof RoutineFields;
    }

    @Override
    public boolean tellsFields(Stored<?> stored) {
        return stored.fields() instanceof RoutineFields;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return stored.fields() instanceof RoutineFields
                ? Optional.of(templates.routinePanel(pages.routine(stored.entry().id())))
                : Optional.empty();
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        if (!(stored.fields() instanceof RoutineFields)) {
            return List.of();
        }
        var view = pages.routine(stored.entry().id());
        var actions = new ArrayList<EntryAction>();
        if (view.shown()) {
            actions.add(new EntryAction("routine.open", view.path(), "Eye", !view.toApprove()));
        }
        if (view.toApprove()) {
            actions.add(
                    new EntryAction(
                            "routine.approve", view.path() + "/approve", "CheckmarkCircle", true));
        } else if (view.valid() && view.mayApprove()) {
            actions.add(
                    new EntryAction(
                            "routine.reviewed",
                            view.path() + "/reviewed",
                            "ClipboardCheckmark",
                            false));
        }
        if (view.mayWrite()) {
            actions.add(new EntryAction("routine.word", view.path() + "/word", "FileWord", false));
        }
        return actions;
    }
}
