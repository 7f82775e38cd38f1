package no.samsvar.processing.round;

/** What an owner says of an activity. */
public enum Answer {
    STILL_RIGHT,
    MUST_CHANGE
}
