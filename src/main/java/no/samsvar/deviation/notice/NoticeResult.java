package no.samsvar.deviation.notice;

/** How the people a breach is about must be told. */
public enum NoticeResult {
    /** The breach itself is not yet decided. */
    UNDECIDED,
    /** The risk is not high; telling them is allowed all the same. */
    NOT_REQUIRED,
    EACH_PERSON,
    PUBLIC_NOTICE,
    /** The risk was high, but an exception stands, with its reason. */
    EXCEPTED
}
