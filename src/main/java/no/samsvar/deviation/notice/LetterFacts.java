package no.samsvar.deviation.notice;

import java.time.LocalDate;
import no.samsvar.deviation.breach.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the letter to those affected says, in plain language and without other people's data.
 *
 * @param contact name, telephone and address of the privacy officer or whoever else answers
 * @param advice what the person can do
 */
public record LetterFacts(
        String enterprise,
        @Nullable LocalDate happenedOn,
        @Nullable String whatHappened,
        @Nullable String dataConcerned,
        @Nullable String consequences,
        @Nullable String measures,
        @Nullable String advice,
        @Nullable String contact) {

    public LetterFacts {
        whatHappened = Reason.orNull(whatHappened);
        dataConcerned = Reason.orNull(dataConcerned);
        consequences = Reason.orNull(consequences);
        measures = Reason.orNull(measures);
        advice = Reason.orNull(advice);
        contact = Reason.orNull(contact);
    }
}
