package no.samsvar.decision.message;

/**
 * A part of a text that may not go by an open channel.
 *
 * @param start index of its first character
 * @param end index after its last character
 */
public record Mark(int start, int end, MarkKind kind) {

    boolean overlaps(Mark other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
