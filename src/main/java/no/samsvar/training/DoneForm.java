package no.samsvar.training;

import java.time.LocalDate;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** That whoever says so has learnt it. */
@FormName("course.done")
public record DoneForm(@Required LocalDate doneOn) {}
