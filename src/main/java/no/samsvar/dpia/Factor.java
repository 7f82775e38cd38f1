package no.samsvar.dpia;

/**
 * What is weighed in a screening: the four of 001 § 6.3 and what its example of the medicine
 * dispenser weighs beside them (DPIA-58, DPIA-63).
 */
public enum Factor {
    EXTENT,
    NATURE,
    RECIPIENTS,
    OPERATIONS,
    NEW_PROCESS,
    NEW_DATA,
    TECHNOLOGY,
    SUPPLIER_ACCESS,
    REVEALING,
    INTRUSION
}
