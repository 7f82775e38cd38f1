package no.samsvar.rights.request;

/** The ways in which a request comes. */
public enum Way {
    COUNTER,
    PHONE,
    LETTER,
    EMAIL,
    /** A patient portal or another secure message. */
    PORTAL,
    /** Somebody who works for us got it and forwarded it. */
    PROCESSOR,
    /** Our own form on the web, confirmed by the link in a mail. */
    PUBLIC_FORM,
    OTHER
}
