package no.samsvar.register;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/** The fields that every register's form ends with: whose it is, and when it is looked at again. */
@FormName("entry")
public record EntryFields(
        @Section("follow-up") @ChosenFrom("people") @Nullable UUID owner,
        @ChosenFrom("legal-persons") @Nullable UUID legalPerson,
        @ChosenFrom("units") @Nullable UUID unit,
        @Nullable LocalDate reviewOn) {

    public static final EntryFields NONE = new EntryFields(null, null, null, null);
}
