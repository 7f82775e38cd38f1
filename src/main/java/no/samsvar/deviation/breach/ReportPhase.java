package no.samsvar.deviation.breach;

/** A report to the authority may come in phases. GDPR art. 33(4). */
public enum ReportPhase {
    INITIAL,
    FOLLOW_UP,
    /** Nothing more will follow; a first report that is whole is final at once. */
    FINAL
}
