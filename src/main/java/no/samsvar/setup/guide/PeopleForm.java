package no.samsvar.setup.guide;

import java.util.List;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** Those who work here, each with what they do. */
@FormName("start.people")
public record PeopleForm(@Required List<Colleague> people) {}
