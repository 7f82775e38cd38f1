package no.samsvar.processing.round;

import java.time.Instant;
import java.time.LocalDate;
import no.samsvar.platform.organisationscope.PersonId;

/** A confirmation round, with how many activities are in it and how many are answered. */
public record Round(
        RoundId id,
        PersonId startedBy,
        Instant startedAt,
        LocalDate answerBy,
        int questions,
        int answers) {

    public int owed() {
        return questions - answers;
    }
}
