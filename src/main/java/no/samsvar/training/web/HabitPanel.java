package no.samsvar.training.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.web.TodayPanel;
import no.samsvar.training.habit.Habits;
import org.springframework.stereotype.Component;

/** The habit of the month on Today, until its reader puts it away. */
@Component
class HabitPanel implements TodayPanel {

    private final Habits habits;
    private final Templates templates;

    HabitPanel(Habits habits, Templates templates) {
        this.habits = habits;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> panel() {
        return Permissions.has(Permission.COURSE_DO) && !habits.isPutAway()
                ? Optional.of(templates.trainingHabit(habits.now()))
                : Optional.empty();
    }
}
