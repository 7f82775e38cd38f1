package no.samsvar.routine.text;

import java.util.List;

/** One part of a routine's text, in reading order. */
public sealed interface TextPart {

    /**
     * @param level 1 to 3, and never more than one below the heading above it
     */
    record Heading(int level, List<Span> spans) implements TextPart {}

    record Paragraph(List<Span> spans) implements TextPart {}

    /**
     * Points, or steps with numbers.
     *
     * @param first the number of the first step
     */
    record Points(boolean numbered, int first, List<Item> items) implements TextPart {}

    /** One point; points below it are parts of it. */
    record Item(List<TextPart> parts) {}
}
