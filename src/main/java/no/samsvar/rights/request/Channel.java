package no.samsvar.rights.request;

/** How an answer reached the one who asked. */
public enum Channel {
    IN_PERSON,
    LETTER,
    PORTAL,
    SECURE_MAIL
}
