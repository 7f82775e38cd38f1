package no.samsvar.decision.content;

/** What a decision is about, in the order they are shown. */
public enum Theme {
    RESPONSIBILITY,
    BASIS,
    RISK,
    RIGHTS,
    COMMUNICATION,
    TECHNOLOGY
}
