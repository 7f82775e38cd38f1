package no.samsvar.setup.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.form.Typed;
import no.samsvar.setup.adoption.Choice;
import no.samsvar.setup.adoption.Chosen;

/** What was said to the lines of a page, read from what the page sent. */
final class SaidForm {

    static final String CHOICE = "choice.";
    static final String BLANK = "blank.";

    private static final int LONGEST = 500;

    private SaidForm() {}

    /** A line with no choice, or none that is known, is left as it was. */
    static List<Chosen> read(Typed typed) {
        return typed.values().keySet().stream()
                .filter(name -> name.startsWith(CHOICE))
                .map(name -> name.substring(CHOICE.length()))
                .flatMap(line -> choice(typed, line).stream())
                .toList();
    }

    private static List<Chosen> choice(Typed typed, String line) {
        return Arrays.stream(Choice.values())
                .filter(one -> one.name().equals(typed.first(CHOICE + line)))
                .map(one -> new Chosen(line, "", one, blanks(typed, line)))
                .toList();
    }

    private static Map<String, String> blanks(Typed typed, String line) {
        var blanks = new HashMap<String, String>();
        var prefix = BLANK + line + ".";
        typed.values()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith(prefix)) {
                                blanks.put(name.substring(prefix.length()), cut(values));
                            }
                        });
        return blanks;
    }

    private static String cut(List<String> values) {
        var text = values.isEmpty() ? "" : values.getFirst().strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
