package no.samsvar.rights.request;

/** What somebody who asked was told. */
public enum Outcome {
    GRANTED,
    /** Some of it was refused. */
    PARTLY,
    REFUSED,
    /** Another controller was to answer, and has it (RGT-01). */
    FORWARDED,
    WITHDRAWN;

    public boolean refuses() {
        return this == PARTLY || this == REFUSED;
    }

    /** Whether we did, in whole or in part, what was asked for. */
    public boolean gives() {
        return this == GRANTED || this == PARTLY;
    }
}
