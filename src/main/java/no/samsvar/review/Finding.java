package no.samsvar.review;

/** What those who met made of a point. */
public enum Finding {
    /** It is as it should be. */
    CONFIRMED,
    /** Somebody must do something about it: takes a measure (REV-10). */
    FOLLOW_UP
}
