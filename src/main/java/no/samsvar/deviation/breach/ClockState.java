package no.samsvar.deviation.breach;

/** Where the 72 hours stand. */
public enum ClockState {
    /** The controller is not yet aware, or nobody has said when. */
    NOT_STARTED,
    RUNNING,
    /** The deadline has passed without contact. */
    OVERDUE,
    /** The authority has been contacted. */
    STOPPED
}
