package no.samsvar.review.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.review.ApprovedMinutes;
import no.samsvar.review.Reading;
import no.samsvar.review.ReviewFields;
import no.samsvar.review.ReviewKinds;
import org.jspecify.annotations.Nullable;

/**
 * Approved minutes.
 *
 * @param words in the language that the minutes are written in
 * @param reader whoever reads
 */
public record MinutesView(
        ApprovedMinutes minutes,
        Stored<ReviewFields> stored,
        List<PointView> points,
        List<Reading> readings,
        ValueText words,
        UUID reader,
        boolean mayWrite) {

    public String path() {
        return ReviewKinds.ALL + "/" + minutes.id();
    }

    /** Whether whoever reads is still to say that they have read. */
    public boolean toConfirm() {
        return readings.stream()
                .anyMatch(one -> one.personId().equals(reader) && one.readAt() == null);
    }

    public boolean confirmed() {
        return readings.stream()
                .anyMatch(one -> one.personId().equals(reader) && one.readAt() != null);
    }

    public boolean samePerson() {
        return minutes.approvedBy().equals(stored.fields().writtenBy());
    }

    public String name(@Nullable UUID person) {
        return words.name(person);
    }

    public String present() {
        var others = stored.fields().others();
        var names =
                stored.fields().participants().stream()
                        .map(words::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return others == null ? names : names.isEmpty() ? others : names + ", " + others;
    }

    public String absent() {
        return readings.stream()
                .map(one -> words.name(one.personId()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
