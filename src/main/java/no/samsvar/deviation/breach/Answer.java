package no.samsvar.deviation.breach;

/** An answer given; a question nobody has answered is null, and null is never taken as no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
