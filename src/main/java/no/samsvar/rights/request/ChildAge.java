package no.samsvar.rights.request;

/** How old a child is whose parents ask; pasient- og brukerrettighetsloven § 3-4. */
public enum ChildAge {
    UNDER_12,
    FROM_12_TO_15,
    /** Decides alone. */
    FROM_16
}
