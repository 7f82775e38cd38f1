package no.samsvar.deviation.authority;

/** The sections of the authority's form, in its order. */
public enum AuthoritySection {
    SENDER,
    DESCRIPTION,
    CONSEQUENCES,
    MEASURES,
    INFORMATION,
    CONTACT
}
