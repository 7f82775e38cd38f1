package no.samsvar.setup.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.register.Entry;
import no.samsvar.routine.text.TextPart;
import no.samsvar.setup.starter.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as somebody looks at it, complete in their words.
 *
 * @param line its key
 * @param offered whether it is for those who want it, and not ticked from the start
 * @param choice what was said to it, or what is proposed to say
 * @param entry what came of it; empty until it is taken in
 * @param lead what it is for, in a sentence; empty where the title says it
 * @param facts what the entry would say
 * @param asks what Samsvar asks of a system
 * @param text of a routine
 * @param blanks of a routine, with what is answered or proposed
 * @param checkedBy null where it is a proposal that no lawyer has checked
 */
public record Card(
        String line,
        LineKind kind,
        boolean offered,
        String title,
        Choice choice,
        Optional<Entry> entry,
        String lead,
        List<Fact> facts,
        List<String> asks,
        List<TextPart> text,
        List<BlankAsked> blanks,
        String source,
        LocalDate checkedOn,
        @Nullable String checkedBy) {

    /** A line of what the entry would say. */
    public record Fact(String label, String text) {}

    /** A blank of a ready text, with its answer so far. */
    public record BlankAsked(String id, String label, String help, String answer) {}

    public boolean proposal() {
        return checkedBy == null;
    }
}
