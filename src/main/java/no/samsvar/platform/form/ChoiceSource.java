package no.samsvar.platform.form;

import java.util.List;

/** What can be chosen in fields that name this source; asked inside the reader's transaction. */
public interface ChoiceSource {

    String name();

    List<Choice> choices();
}
