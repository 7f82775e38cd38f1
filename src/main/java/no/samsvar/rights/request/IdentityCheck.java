package no.samsvar.rights.request;

/** How somebody was found to be who they say. Never the document or its number. */
public enum IdentityCheck {
    /** Somebody here knows them in person. */
    KNOWN,
    /** They showed a paper with their picture. */
    PAPER_SHOWN,
    /** They signed in with an electronic identity. */
    ELECTRONIC,
    /** We called a number that we had already. */
    CALLED_BACK,
    /** The answer goes to the address in the National Population Register. */
    REGISTERED_ADDRESS,
    /** The one who forwarded it has checked. */
    BY_PROCESSOR
}
