package no.samsvar.decision.content;

import java.util.ArrayList;
import java.util.List;

/** The questions that somebody is asked on the way, one after the other. */
final class Asked {

    private Asked() {}

    /**
     * @param known what is filled in before the first question
     * @param all what would be answered to every question
     */
    static List<String> between(Given known, Given all) {
        var asked = new ArrayList<String>();
        var given = known;
        for (var next = given.next(); !next.equals("nothing"); next = given.next()) {
            var answer = all.answers().given().get(next);
            if (answer == null) {
                throw new IllegalArgumentException("Nobody answers " + next);
            }
            asked.add(next);
            given = given.with(next, answer.toArray(String[]::new));
        }
        return List.copyOf(asked);
    }
}
