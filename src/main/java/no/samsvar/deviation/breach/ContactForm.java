package no.samsvar.deviation.breach;

/** How the authority was contacted; any form counts. */
public enum ContactForm {
    ALTINN,
    PHONE,
    EMAIL,
    LETTER,
    OTHER
}
