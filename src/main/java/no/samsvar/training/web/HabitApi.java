package no.samsvar.training.web;

import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.training.habit.Habits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The habit of the month, for programs. */
@RestController
class HabitApi {

    private static final String HABIT = "/api/v1/courses/habit";

    private final Habits habits;
    private final Texts texts;
    private final Languages languages;
    private final Replies replies;

    HabitApi(Habits habits, Texts texts, Languages languages, Replies replies) {
        this.habits = habits;
        this.texts = texts;
        this.languages = languages;
        this.replies = replies;
    }

    /**
     * The month's habit in words.
     *
     * @param month such as 2026-11
     */
    record Habit(String month, String habit, boolean putAway) {}

    @GetMapping(HABIT)
    @Requires(Permission.COURSE_READ)
    Reply<Habit> read() {
        var now = habits.now();
        return replies.tell(
                new Habit(
                        now.month().toString(),
                        texts.text(languages.current(), now.key()),
                        habits.isPutAway()));
    }

    @PostMapping(HABIT + "/put-away")
    @Requires(Permission.COURSE_DO)
    Reply<Void> putAway() {
        return replies.done(habits::putAway);
    }
}
