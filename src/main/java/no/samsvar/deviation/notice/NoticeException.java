package no.samsvar.deviation.notice;

/** Why the people need not be told one by one although the risk is high. GDPR art. 34(3). */
public enum NoticeException {
    /** (a) The data were encrypted or otherwise unintelligible to whoever got them. */
    UNINTELLIGIBLE,
    /** (b) What was done afterwards makes a high risk no longer likely. */
    LATER_MEASURES,
    /** (c) Telling each one takes a disproportionate effort: a public notice instead. */
    DISPROPORTIONATE_EFFORT
}
