package no.samsvar.deviation.assessment;

import java.time.Instant;
import java.util.UUID;
import no.samsvar.deviation.notice.PersonTold;
import org.jspecify.annotations.Nullable;

/** A person or a group that a high risk is about, and whether they are told. */
public record Affected(UUID id, String reference, @Nullable Instant toldAt, @Nullable String how) {

    PersonTold told() {
        return new PersonTold(reference, toldAt);
    }
}
