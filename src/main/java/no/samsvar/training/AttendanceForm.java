package no.samsvar.training;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** Who was there when something was taught. */
@FormName("course.attendance")
public record AttendanceForm(
        @Required LocalDate doneOn, @ChosenFrom("people") @Required Set<UUID> people) {}
