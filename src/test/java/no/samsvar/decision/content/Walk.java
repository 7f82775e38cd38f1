package no.samsvar.decision.content;

import java.util.ArrayList;
import java.util.List;

/** The questions somebody meets on the way to where given answers lead. */
final class Walk {

    private Walk() {}

    static List<String> of(String decision, Given wanted) {
        var met = new ArrayList<String>();
        var now = Given.decision(decision);
        for (var next = now.next(); !next.equals("nothing"); next = now.next()) {
            met.add(next);
            now = now.with(next, wanted.answers().given().get(next).toArray(String[]::new));
        }
        return met;
    }
}
