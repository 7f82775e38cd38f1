package no.samsvar.deviation;

import java.time.Instant;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** What whoever handles a deviation may put right in the report; the reporter's words stay. */
@FormName("deviation")
public record EventForm(
        @Required String title,
        @Required DeviationKind type,
        @Nullable String place,
        @Nullable Instant happenedAt,
        @Nullable String journalReference,
        @Nullable Boolean personalData,
        @ChosenFrom("place") @Nullable UUID placeId) {

    public static EventForm of(DeviationFields fields) {
        return new EventForm(
                fields.title(),
                fields.type(),
                fields.place(),
                fields.happenedAt(),
                fields.journalReference(),
                fields.personalData(),
                fields.placeId());
    }
}
