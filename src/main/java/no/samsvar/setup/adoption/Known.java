package no.samsvar.setup.adoption;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samsvar.setup.guide.WorkFunction;
import no.samsvar.setup.starter.Blank;
import no.samsvar.setup.starter.Line;

/** What the enterprise has answered before to a blank of a ready text. */
final class Known {

    /** Whose name answers which blanks, by their ids. */
    private static final Map<String, WorkFunction> PEOPLE =
            Map.of(
                    "leader", WorkFunction.LEADER,
                    "stand-in", WorkFunction.STAND_IN,
                    "security", WorkFunction.SECURITY,
                    "privacy-officer", WorkFunction.PRIVACY_OFFICER,
                    "it", WorkFunction.IT,
                    "reception", WorkFunction.RECEPTION);

    private Known() {}

    static Optional<String> answer(Blank blank, Desk desk) {
        return Optional.ofNullable(PEOPLE.get(blank.id()))
                .map(function -> String.join(", ", desk.answers().names(function)))
                .filter(names -> !names.isEmpty());
    }

    /** What is answered to a line's blanks, and what is known without asking. */
    static Map<String, String> answers(Line line, Desk desk) {
        var answers = new HashMap<String, String>();
        for (var blank : line.blanks()) {
            answer(blank, desk).ifPresent(it -> answers.put(blank.id(), it));
        }
        desk.chosen(LineKey.of(line).toString()).ifPresent(it -> answers.putAll(it.blanks()));
        return answers;
    }
}
