package no.samsvar.rights.request;

/** What a record may consist of, so that nothing is forgotten in an answer; 003 § 7.3, RGT-13. */
public enum Material {
    TEXT,
    LETTERS,
    TEST_RESULTS,
    /** X-rays and other pictures. */
    PICTURES,
    SOUND,
    VIDEO,
    /** What equipment has measured. */
    MEASUREMENTS,
    PAPER,
    /** What is kept for quality assurance and teaching. */
    QUALITY_WORK
}
