package no.samsvar.measure;

/** The four phases of a systematic internal control (003 § 4.1, ORG-06). */
public enum Phase {
    PLAN,
    DO,
    CHECK,
    CORRECT
}
