package no.samsvar.deviation.place;

import java.time.Instant;
import no.samsvar.deviation.DeviationFields;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.Title;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** What somebody tells who has not signed in: four fields, two of them required. */
@FormName("deviation.report")
public record PlaceReport(
        @Required @LongText String description,
        @Required DeviationKind type,
        @Nullable Instant happenedAt,
        @Nullable String reporterName) {

    DeviationFields fields(Place place) {
        return new DeviationFields(
                Title.of(description),
                description,
                type,
                place.name(),
                happenedAt,
                null,
                reporterName,
                null,
                place.entryId(),
                null,
                null,
                null,
                null,
                null);
    }
}
