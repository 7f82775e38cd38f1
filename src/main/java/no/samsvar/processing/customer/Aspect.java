package no.samsvar.processing.customer;

/**
 * Something that both a controller's record and a processor's tell, in the order it is compared.
 */
public enum Aspect {
    /** Whether the customer's record names us as processor, art. 28. */
    PROCESSOR,
    PURPOSES,
    PEOPLE,
    DATA,
    SUBPROCESSORS,
    TRANSFERRED,
    TRANSFERS,
    KEEPING,
    STARTS,
    ENDS
}
