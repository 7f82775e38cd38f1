package no.samsvar.platform.form;

import java.util.List;

/** Several sources of choices at once, such as one for each register. */
public interface ChoiceSources {

    List<ChoiceSource> sources();
}
