package no.samsvar.processing;

/**
 * What makes it lawful to process special categories, GDPR art. 9 (2), in the order of its letters.
 */
public enum SpecialCondition {
    EXPLICIT_CONSENT,
    EMPLOYMENT_AND_SOCIAL_LAW,
    VITAL_INTERESTS,
    OWN_MEMBERS,
    MADE_PUBLIC,
    LEGAL_CLAIMS,
    PUBLIC_INTEREST,
    HEALTH_CARE,
    PUBLIC_HEALTH,
    ARCHIVE_RESEARCH_STATISTICS
}
