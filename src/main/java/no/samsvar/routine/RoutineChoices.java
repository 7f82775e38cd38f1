package no.samsvar.routine;

import java.util.List;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.ChoiceSource;
import org.springframework.stereotype.Component;

/** The routines that hold, to choose from. */
@Component
class RoutineChoices implements ChoiceSource {

    private final Routines routines;

    RoutineChoices(Routines routines) {
        this.routines = routines;
    }

    @Override
    public String name() {
        return "valid-routines";
    }

    @Override
    public List<Choice> choices() {
        return routines.titles().stream()
                .filter(Title::valid)
                .map(title -> new Choice(title.id().value(), title.title()))
                .toList();
    }
}
