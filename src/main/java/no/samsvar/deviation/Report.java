package no.samsvar.deviation;

import java.time.Instant;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** What somebody signed in tells of a deviation: five fields, two of them required. */
@FormName("deviation.report")
public record Report(
        @Required @LongText String description,
        @Required DeviationKind type,
        @Nullable String place,
        @Nullable Instant happenedAt,
        @Nullable String journalReference) {

    public DeviationFields fields() {
        return new DeviationFields(
                Title.of(description),
                description,
                type,
                place,
                happenedAt,
                journalReference,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
