package no.samsvar.setup.starter;

import java.util.List;
import java.util.Map;
import no.samsvar.platform.text.Language;

/** A ready text with its blanks. */
public final class ReadyText {

    /** Begins a blank that nobody has answered. */
    private static final String OPEN = "**____ (";

    private ReadyText() {}

    /**
     * The text with what the enterprise has answered; what it has not stands as a question in its
     * place, so that a reader sees that it is open.
     *
     * @param answers by the blank's id
     */
    public static String of(
            String text, List<Blank> blanks, Map<String, String> answers, Language language) {
        var filled = text;
        for (var blank : blanks) {
            var answer = answers.getOrDefault(blank.id(), "").strip();
            var open = OPEN + blank.label().in(language) + ")**";
            filled = filled.replace(blank.mark(), answer.isEmpty() ? open : answer);
        }
        return filled;
    }

    /** Whether something in a filled text is still for the enterprise to say. */
    public static boolean open(String filled) {
        return filled.contains(OPEN);
    }
}
