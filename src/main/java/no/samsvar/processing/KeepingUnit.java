package no.samsvar.processing;

/** What a time of keeping is counted in. */
public enum KeepingUnit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
}
