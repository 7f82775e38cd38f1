package no.samsvar.dpia;

/** What an event would do to the people it meets (GDPR recital 75; DPIA-67). */
public enum Harm {
    SECRECY,
    CONTROL,
    SURVEILLANCE,
    HEALTH,
    DISCRIMINATION,
    ECONOMY,
    REPUTATION,
    RIGHTS
}
