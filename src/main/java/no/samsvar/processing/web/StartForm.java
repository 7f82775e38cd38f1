package no.samsvar.processing.web;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** Which activities a confirmation round is about, and when the answers are wanted. */
@FormName("processing.round")
record StartForm(
        @ChosenFrom("units") @Nullable UUID unit,
        @ChosenFrom("people") @Nullable UUID owner,
        @Required LocalDate answerBy) {}
