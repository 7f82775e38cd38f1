package no.samsvar.deviation.authority;

/** The main cause of a breach. */
public enum MainCause {
    SENT_TO_WRONG_RECIPIENT,
    PUBLISHED_BY_MISTAKE,
    LOST_OR_STOLEN,
    WRONG_ACCESS,
    SNOOPING,
    MALWARE,
    INTRUSION,
    SYSTEM_FAULT,
    OTHER
}
