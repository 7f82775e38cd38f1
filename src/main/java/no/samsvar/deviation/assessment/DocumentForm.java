package no.samsvar.deviation.assessment;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import org.jspecify.annotations.Nullable;

/** The document that a missing or poor routine asks for (DEV-03). */
@FormName("deviation.assessment")
public record DocumentForm(
        @Nullable String documentTitle,
        @ChosenFrom("people") @Nullable UUID documentWriter,
        @Nullable LocalDate documentDue,
        @Nullable LocalDate documentDone,
        @Nullable String documentWhere) {

    /** Whether it is said which document it is, and who writes or has written it. */
    public boolean named() {
        return documentTitle != null && documentWriter != null;
    }
}
