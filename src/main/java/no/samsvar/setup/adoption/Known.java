package no.samsvar.setup.adoption;

import static no.samsvar.setup.guide.WorkFunction.IT;
import static no.samsvar.setup.guide.WorkFunction.LEADER;
import static no.samsvar.setup.guide.WorkFunction.RECEPTION;
import static no.samsvar.setup.guide.WorkFunction.SECURITY;
import static no.samsvar.setup.guide.WorkFunction.STAND_IN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.setup.guide.WorkFunction;
import no.samsvar.setup.starter.Blank;
import no.samsvar.setup.starter.Line;

/**
 * What a blank of a ready text is proposed to say: the name of whoever has the function that it
 * asks for, else what others like them answer.
 */
final class Known {

    /** Whose name answers a blank, by line and blank; the first function that somebody has. */
    private static final Map<String, List<WorkFunction>> PEOPLE =
            Map.ofEntries(
                    Map.entry("joining-leaving/receives", List.of(LEADER)),
                    Map.entry("joining-leaving/access", List.of(IT, LEADER)),
                    Map.entry("access-and-logs/checker", List.of(SECURITY, LEADER)),
                    Map.entry("deviations/decides", List.of(LEADER)),
                    Map.entry("deviations/stand-in", List.of(STAND_IN)),
                    Map.entry("requests/log", List.of(IT, LEADER)),
                    Map.entry("right-patient/reader", List.of(RECEPTION)),
                    Map.entry("suppliers/owner", List.of(LEADER)),
                    Map.entry("downtime/leads", List.of(LEADER)),
                    Map.entry("equipment-change/list", List.of(IT)),
                    Map.entry("equipment-change/approves", List.of(LEADER)),
                    Map.entry("equipment-change/disposal", List.of(IT)),
                    Map.entry("yearly-talk/leads", List.of(LEADER)),
                    Map.entry("yearly-talk/cleaning", List.of(IT, LEADER)));

    /** An example with a number to call is nobody's answer. */
    private static final String MADE_UP = "00 00";

    private Known() {}

    /** What is answered to a line's blanks, and what is proposed to the others. */
    static Map<String, String> answers(Line line, Desk desk) {
        var answers = new HashMap<String, String>();
        for (var blank : line.blanks()) {
            var example = blank.example().in(desk.language());
            name(line, blank, desk)
                    .or(() -> Optional.of(example).filter(it -> !it.contains(MADE_UP)))
                    .ifPresent(it -> answers.put(blank.id(), it));
        }
        desk.chosen(LineKey.of(line).toString()).ifPresent(it -> answers.putAll(it.blanks()));
        return answers;
    }

    private static Optional<String> name(Line line, Blank blank, Desk desk) {
        return PEOPLE.getOrDefault(line.id() + "/" + blank.id(), List.of()).stream()
                .map(function -> String.join(", ", desk.answers().names(function)))
                .filter(names -> !names.isEmpty())
                .findFirst();
    }
}
