package no.samsvar.catalogue.requirement;

import java.time.Instant;
import no.samsvar.catalogue.Answer;
import no.samsvar.register.EntryId;

/**
 * An answer to a point that rests on a requirement.
 *
 * @param title of the checklist it was given in
 * @param question as it was answered to
 */
public record Resting(
        EntryId checklist,
        String title,
        String item,
        String question,
        Answer answer,
        Instant answeredAt) {

    boolean no() {
        return answer == Answer.NO;
    }
}
