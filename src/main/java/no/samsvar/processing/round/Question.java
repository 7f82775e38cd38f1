package no.samsvar.processing.round;

import java.time.Instant;
import java.util.UUID;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * An activity in a round, and what was said of it.
 *
 * @param asked its owner when the round began; nobody where it had none
 * @param what must change, where something must
 */
public record Question(
        EntryId entryId,
        @Nullable PersonId asked,
        @Nullable Answer answer,
        @Nullable String what,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt) {}
