package no.samsvar.identity;

import static no.samsvar.identity.Permission.Kind.ADVISE;
import static no.samsvar.identity.Permission.Kind.DECIDE;
import static no.samsvar.identity.Permission.Kind.OWN;
import static no.samsvar.identity.Permission.Kind.READ;
import static no.samsvar.identity.Permission.Kind.WRITE;

/** What one may be allowed to do. Every endpoint names one. */
public enum Permission {
    DEVIATION_REPORT(WRITE),
    DEVIATION_READ(READ),
    DEVIATION_HANDLE(WRITE),
    DEVIATION_DECIDE(DECIDE),
    PROCESSING_READ(READ),
    PROCESSING_WRITE(WRITE),
    PROCESSING_CONFIRM(DECIDE),
    NOTICE_READ(READ),
    NOTICE_WRITE(WRITE),
    /** To hand the notice to patients out, and to let everybody read it. */
    NOTICE_APPROVE(DECIDE),
    REQUEST_READ(READ),
    REQUEST_WRITE(WRITE),
    /** To say that what somebody asked for by their rights is answered, and that it is over. */
    REQUEST_DECIDE(DECIDE),
    SUPPLIER_READ(READ),
    SUPPLIER_WRITE(WRITE),
    SYSTEM_READ(READ),
    SYSTEM_WRITE(WRITE),
    PLACE_READ(READ),
    PLACE_WRITE(WRITE),
    MEASURE_READ(READ),
    MEASURE_WRITE(WRITE),
    /** To say of one's own measures that they are done, begun or put off. */
    MEASURE_DO(WRITE),
    RISK_READ(READ),
    RISK_WRITE(WRITE),
    /** To say what may go wrong; it waits for those who assess. */
    RISK_SUGGEST(WRITE),
    RISK_APPROVE(DECIDE),
    DPIA_READ(READ),
    DPIA_WRITE(WRITE),
    /** To give the privacy officer's advice, GDPR art. 35 (2). */
    DPIA_ADVISE(ADVISE),
    DPIA_APPROVE(DECIDE),
    /** To read the approved minutes; what is not approved is for those who write. */
    REVIEW_READ(READ),
    REVIEW_WRITE(WRITE),
    REVIEW_APPROVE(DECIDE),
    DECLARATION_READ(READ),
    DECLARATION_WRITE(WRITE),
    CHECKLIST_READ(READ),
    CHECKLIST_WRITE(WRITE),
    /** To let a no on a checklist stand. */
    CHECKLIST_APPROVE(DECIDE),
    REQUIREMENT_READ(READ),
    CERTIFICATE_READ(READ),
    CERTIFICATE_WRITE(WRITE),
    /** To see the guided decisions, and those that were made. */
    RULING_READ(READ),
    RULING_WRITE(WRITE),
    /** To let a decision stand that departs from what the rules say. */
    RULING_APPROVE(DECIDE),
    ROUTINE_READ(READ),
    ROUTINE_WRITE(WRITE),
    ROUTINE_APPROVE(DECIDE),
    COURSE_READ(READ),
    COURSE_WRITE(WRITE),
    /** To say of oneself that one has learnt something. */
    COURSE_DO(WRITE),
    DELEGATION_READ(READ),
    DELEGATION_WRITE(WRITE),
    /** To see how the whole stands. */
    OVERVIEW_READ(READ),
    /** To take out the whole folder as one file, within what one may read. */
    INSPECTION_EXPORT(READ),
    AUTHORISATION_READ(READ),
    AUTHORISATION_WRITE(DECIDE),
    ORGANISATION_WRITE(DECIDE),
    /** To say something about an entry: a comment, a piece of advice. */
    COMMENT(WRITE),
    EXPORT(READ),
    IMPORT(WRITE),
    BULK_EDIT(WRITE),
    /** To be among those a restricted entry can be addressed to. */
    RESTRICTED_ADDRESS(READ),
    API_TOKEN(WRITE),
    /** What everybody may who is signed in, also without any role. */
    OWN_ACCOUNT(OWN),
    /** To run the installation: no role gives it, and it shows no organisation's data. */
    OPERATE(Kind.OPERATE);

    /** What a permission lets happen. */
    public enum Kind {
        READ,
        WRITE,
        /** Approves, confirms, closes, or gives others access. */
        DECIDE,
        /** Says what whoever decides must have heard; in a large enterprise never the same role. */
        ADVISE,
        OWN,
        /** Outside every organisation. */
        OPERATE
    }

    private final Kind kind;

    Permission(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
