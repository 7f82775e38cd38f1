package no.samsvar.routine.text;

/** A stretch of two texts that are compared: in both, only in the later, or only in the earlier. */
public record Piece(Fate fate, String text) {

    /** Where it is found. */
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }
}
