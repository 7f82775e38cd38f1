package no.samsvar.deviation.web;

import java.util.Locale;
import no.samsvar.deviation.breach.BreachQuestion;
import no.samsvar.platform.web.Page;

/** A rule's trace in the reader's words. */
public final class TraceWords {

    private TraceWords() {}

    public static String question(String code) {
        return Page.text(BreachQuestion.textKey(code));
    }

    /** An answer that is one of a few is translated; what somebody wrote stays as it is. */
    public static String answer(String given) {
        var name = given.toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (given) {
            case "YES", "NO", "UNKNOWN" -> Page.text("deviation.answer." + name);
            case "LOW", "MEDIUM", "HIGH" -> Page.text("deviation.grade." + name);
            default -> given;
        };
    }
}
