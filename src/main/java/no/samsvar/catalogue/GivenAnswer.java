package no.samsvar.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given.
 *
 * @param contentVersion with {@code question} in this language, exactly what was answered to
 * @param fromSupplier whether a supplier proposed it
 * @param version rises each time it is answered or approved
 */
public record GivenAnswer(
        UUID id,
        String item,
        Answer answer,
        int contentVersion,
        Language language,
        String question,
        @Nullable String chosen,
        @Nullable String reason,
        @Nullable String evidence,
        @Nullable NoHandling handling,
        @Nullable UUID measureId,
        @Nullable String mayHappen,
        @Nullable Level likelihood,
        @Nullable Level severity,
        @Nullable String why,
        boolean fromSupplier,
        @Nullable UUID answeredBy,
        Instant answeredAt,
        @Nullable UUID approvedBy,
        @Nullable Instant approvedAt,
        int version) {

    /** Whether it was given more than a year before this day. */
    public boolean olderThanAYear(LocalDate today) {
        return answeredOn().isBefore(today.minusYears(1));
    }

    public LocalDate answeredOn() {
        return answeredAt.atZone(Time.OSLO).toLocalDate();
    }

    public boolean stands() {
        return handling == NoHandling.STANDS;
    }

    /** Whether it is a no that nobody has approved to stand (CHK-05). */
    public boolean awaitsApproval() {
        return stands() && approvedAt == null;
    }

    /** Whether the one who assessed it approved it as well, which is to be said openly. */
    public boolean approvedBySame() {
        return approvedBy != null && approvedBy.equals(answeredBy);
    }
}
