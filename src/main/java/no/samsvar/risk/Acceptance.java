package no.samsvar.risk;

/** The enterprise's criterion of acceptance: what may stand without a measure or a reason. */
public enum Acceptance {
    LOW(RiskLevel.LOW),
    UP_TO_MEDIUM(RiskLevel.MEDIUM);

    private final RiskLevel highest;

    Acceptance(RiskLevel highest) {
        this.highest = highest;
    }

    public boolean accepts(RiskLevel level) {
        return level.compareTo(highest) <= 0;
    }
}
