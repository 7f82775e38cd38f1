package no.samsvar.processing;

/** What makes a transfer out of the EEA lawful, GDPR ch. V. */
public enum TransferMechanism {
    ADEQUACY,
    STANDARD_CLAUSES,
    BINDING_RULES,
    /** Art. 49; its documentation belongs in the record, art. 30 (1) (e). */
    DEROGATION,
    OTHER;

    /** Whether the record must say where the reasons are. */
    public boolean needsReference() {
        return this == DEROGATION || this == OTHER;
    }
}
