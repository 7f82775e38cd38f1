package no.samsvar.dpia.consultation;

/** What the authority answered. */
public enum ConsultationResult {
    GO_AHEAD,
    WITH_CONDITIONS,
    ADVISED_AGAINST
}
