package no.samsvar.catalogue.requirement;

import java.util.List;

/**
 * How far a requirement is answered: by points of checklists, by entries in a register, by a note.
 */
public enum Standing {
    NO,
    PARTLY,
    YES,
    REGISTER,
    NOTED,
    UNANSWERED;

    /**
     * @param answers the latest to each point that rests on it, of those that are answered
     * @param asked how many points rest on it
     * @param entries how many there are in the register that meets it
     */
    static Standing of(List<Resting> answers, int asked, int entries, boolean noted) {
        if (answers.stream().anyMatch(Resting::no)) {
            return NO;
        }
        if (!answers.isEmpty()) {
            return answers.size() < asked ? PARTLY : YES;
        }
        if (entries > 0) {
            return REGISTER;
        }
        return noted ? NOTED : UNANSWERED;
    }
}
