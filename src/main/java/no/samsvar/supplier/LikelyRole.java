package no.samsvar.supplier;

/**
 * What a supplier probably is in the eyes of the law (GDPR art. 4 (7), (8), art. 26); a proposal
 * until it has been decided. The five outcomes of requirements/README, reading 10.
 */
public enum LikelyRole {
    PROCESSOR,
    INDEPENDENT_CONTROLLER,
    JOINT_CONTROLLER,
    /**
     * May come across data without having anything to do with them: a declaration, not an
     * agreement.
     */
    INCIDENTAL,
    NO_PERSONAL_DATA
}
