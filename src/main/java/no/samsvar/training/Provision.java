package no.samsvar.training;

/**
 * The duties of secrecy that a declaration names (004 § 2.3): the health personnel act, the
 * specialist health service act, the patient record act and the public administration act.
 */
public enum Provision {
    HEALTH_PERSONNEL_ACT_21,
    SPECIALIST_HEALTH_SERVICE_ACT_6_1,
    PATIENT_RECORD_ACT_15,
    PUBLIC_ADMINISTRATION_ACT_13
}
