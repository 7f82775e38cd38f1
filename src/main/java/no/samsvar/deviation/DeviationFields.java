package no.samsvar.deviation;

import java.time.Instant;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.ForeignNumber;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a deviation.
 *
 * @param journalReference an opaque reference into the journal system; never who the patient is
 * @param reporterName who reported without signing in, if they said so
 * @param personalData whether it may concern personal data although its kind does not say so
 * @param placeId the registered place, where one is known
 * @param externalNumber what the enterprise's other deviation system calls it
 * @param reportedElsewhereAt when it was reported there
 */
@FormName("deviation")
public record DeviationFields(
        @Section("event") @Required String title,
        @Required @LongText String description,
        @Required @Listed DeviationKind type,
        @Listed @Nullable String place,
        @Nullable Instant happenedAt,
        @Nullable String journalReference,
        @Nullable String reporterName,
        @Nullable Boolean personalData,
        @ChosenFrom("place") @Nullable UUID placeId,
        @ForeignNumber @Nullable String externalNumber,
        @Nullable Instant reportedElsewhereAt,
        @Section("handling") @LongText @Nullable String restore,
        @LongText @Nullable String cause,
        @LongText @Nullable String prevention) {

    /** Whether the privacy part is asked about. */
    public boolean privacyPart() {
        return type == DeviationKind.PRIVACY_SECURITY || Boolean.TRUE.equals(personalData);
    }

    /** Whether it asks for a document to be written. */
    public boolean lacksRoutine() {
        return type == DeviationKind.MISSING_ROUTINE;
    }

    public DeviationFields with(HandlingForm handled) {
        return new DeviationFields(
                title,
                description,
                type,
                place,
                happenedAt,
                journalReference,
                reporterName,
                personalData,
                placeId,
                externalNumber,
                reportedElsewhereAt,
                handled.restore(),
                handled.cause(),
                handled.prevention());
    }

    /** The same seen anew by whoever handles it. */
    public DeviationFields with(EventForm event) {
        return new DeviationFields(
                event.title(),
                description,
                event.type(),
                event.place(),
                event.happenedAt(),
                event.journalReference(),
                reporterName,
                event.personalData(),
                event.placeId(),
                externalNumber,
                reportedElsewhereAt,
                restore,
                cause,
                prevention);
    }
}
