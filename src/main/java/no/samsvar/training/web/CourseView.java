package no.samsvar.training.web;

import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.Stored;
import no.samsvar.training.CourseFields;
import no.samsvar.training.TrainingKinds;

/**
 * A page on which somebody says that something was learnt.
 *
 * @param key the text of what, and with {@code .lead} of what follows
 */
public record CourseView(String key, Stored<CourseFields> stored, Form<?> form, Choices choices) {

    public String action() {
        return "/courses/" + stored.entry().id() + "/" + key.substring(key.indexOf('.') + 1);
    }

    public String back() {
        return TrainingKinds.COURSE.path(stored.entry().id());
    }
}
