package no.samsvar.processing;

/** The kinds of data, art. 30 (1) (c): a fixed list, so that the special ones mark themselves. */
public enum DataCategory {
    CONTACT(Sensitivity.ORDINARY),
    IDENTITY_NUMBER(Sensitivity.ORDINARY),
    FAMILY_AND_SOCIAL(Sensitivity.ORDINARY),
    FINANCE(Sensitivity.ORDINARY),
    EMPLOYMENT(Sensitivity.ORDINARY),
    EDUCATION(Sensitivity.ORDINARY),
    IMAGE_AND_SOUND(Sensitivity.ORDINARY),
    LOCATION(Sensitivity.ORDINARY),
    USE_AND_LOGS(Sensitivity.ORDINARY),
    /** Art. 10: not special, but lawful only where national law says so. */
    CRIMINAL(Sensitivity.ORDINARY),
    OTHER(Sensitivity.ORDINARY),
    HEALTH(Sensitivity.HEALTH),
    GENETIC(Sensitivity.SPECIAL),
    BIOMETRIC(Sensitivity.SPECIAL),
    ORIGIN(Sensitivity.SPECIAL),
    BELIEF(Sensitivity.SPECIAL),
    POLITICS(Sensitivity.SPECIAL),
    UNION(Sensitivity.SPECIAL),
    SEXUAL_LIFE(Sensitivity.SPECIAL);

    private final Sensitivity sensitivity;

    DataCategory(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** Whether art. 9 asks for a condition of its own. */
    public boolean special() {
        return sensitivity != Sensitivity.ORDINARY;
    }
}
