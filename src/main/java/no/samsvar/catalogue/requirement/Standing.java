package no.samsvar.catalogue.requirement;

import java.util.List;
import no.samsvar.catalogue.content.Strength;

/**
 * How far a requirement is answered: by points of checklists, by entries in a register, by a note.
 */
public enum Standing {
    NO,
    PARTLY,
    YES,
    REGISTER,
    NOTED,
    /** A source only tells it, and nothing is to be answered. */
    TOLD,
    UNANSWERED;

    /**
     * @param answers the latest to each point that rests on it, of those that are answered
     * @param asked how many points rest on it
     * @param entries how many there are in the register that meets it
     */
    static Standing of(
            Strength strength, List<Resting> answers, int asked, int entries, boolean noted) {
        if (answers.stream().anyMatch(Resting::no)) {
            return NO;
        }
        if (!answers.isEmpty()) {
            return answers.size() < asked ? PARTLY : YES;
        }
        if (entries > 0) {
            return REGISTER;
        }
        if (noted) {
            return NOTED;
        }
        return strength == Strength.INFO ? TOLD : UNANSWERED;
    }
}
