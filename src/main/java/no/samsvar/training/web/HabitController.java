package no.samsvar.training.web;

import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.training.habit.Habits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Putting the habit of the month away. */
@Controller
class HabitController {

    private final Habits habits;

    HabitController(Habits habits) {
        this.habits = habits;
    }

    @PostMapping("/courses/habit/put-away")
    @Requires(Permission.COURSE_DO)
    View putAway() {
        habits.putAway();
        return new RedirectView("/");
    }
}
