package no.samsvar.deviation.breach;

/** What follows from the assessment of a possible personal data breach. */
public enum Outcome {
    /** Not a personal data breach; documented with its reason. */
    NOT_A_BREACH(false, false),
    /** Too little is answered to spare anybody a notification. */
    UNDECIDED(false, false),
    /** A breach, but a risk to people is unlikely: documented, GDPR art. 33(5). */
    RISK_UNLIKELY(false, false),
    /** The authority must be notified, GDPR art. 33(1). */
    RISK(true, false),
    /** The authority and the persons must be told, GDPR arts. 33(1) and 34(1). */
    HIGH_RISK(true, true);

    private final boolean toAuthority;
    private final boolean toPeople;

    Outcome(boolean toAuthority, boolean toPeople) {
        this.toAuthority = toAuthority;
        this.toPeople = toPeople;
    }

    public boolean toAuthority() {
        return toAuthority;
    }

    public boolean toPeople() {
        return toPeople;
    }

    /** Whether the 72 hours count: until it is decided that the authority need not be told. */
    public boolean keepsClockRunning() {
        return toAuthority || this == UNDECIDED;
    }
}
