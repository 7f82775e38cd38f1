package no.samsvar.identity;

import static no.samsvar.identity.Permission.*;
import static no.samsvar.identity.Profile.LARGE;
import static no.samsvar.identity.Profile.SMALL;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The one catalogue of roles: three for the small profile, the rest for the large one. */
public enum Role {
    /** Runs the enterprise and answers for all of it. */
    LEADER(SMALL, allBut()),
    EMPLOYEE(
            SMALL,
            only(
                    DEVIATION_REPORT,
                    PROCESSING_READ,
                    NOTICE_READ,
                    SUPPLIER_READ,
                    MEASURE_READ,
                    MEASURE_DO,
                    ROUTINE_READ,
                    COURSE_READ,
                    COURSE_DO,
                    DELEGATION_READ,
                    RISK_READ,
                    RISK_SUGGEST,
                    REVIEW_READ)),
    /** A substitute, a trainee or somebody from outside who lends a hand, such as with the PCs. */
    HELPER(
            SMALL,
            only(
                    DEVIATION_REPORT,
                    PROCESSING_READ,
                    NOTICE_READ,
                    SUPPLIER_READ,
                    SYSTEM_READ,
                    MEASURE_READ,
                    MEASURE_DO,
                    ROUTINE_READ,
                    COURSE_READ,
                    COURSE_DO,
                    DELEGATION_READ,
                    RISK_SUGGEST,
                    REVIEW_READ)),
    /** Answers for the enterprise or a part of it: decides, approves, gives access. */
    MANAGER(LARGE, allBut(Permission.Kind.ADVISE)),
    /** Keeps what their own unit has in the registers. */
    CONTRIBUTOR(
            LARGE,
            only(
                    DEVIATION_REPORT,
                    PROCESSING_READ,
                    PROCESSING_WRITE,
                    PROCESSING_CONFIRM,
                    NOTICE_READ,
                    SUPPLIER_READ,
                    SUPPLIER_WRITE,
                    SYSTEM_READ,
                    SYSTEM_WRITE,
                    PLACE_READ,
                    MEASURE_READ,
                    MEASURE_WRITE,
                    MEASURE_DO,
                    ROUTINE_READ,
                    ROUTINE_WRITE,
                    COURSE_READ,
                    COURSE_WRITE,
                    COURSE_DO,
                    DELEGATION_READ,
                    RISK_READ,
                    RISK_WRITE,
                    RISK_SUGGEST,
                    DPIA_READ,
                    DPIA_WRITE,
                    REVIEW_READ,
                    CHECKLIST_READ,
                    CHECKLIST_WRITE,
                    RULING_READ,
                    RULING_WRITE,
                    REQUIREMENT_READ,
                    COMMENT)),
    /** Does the privacy work; decides nothing. */
    PRIVACY_COORDINATOR(LARGE, allBut(Permission.Kind.DECIDE, Permission.Kind.ADVISE)),
    /** Advises and watches by GDPR art. 39; never does or approves what they are to advise on. */
    PRIVACY_OFFICER(
            LARGE,
            readsAnd(DEVIATION_REPORT, MEASURE_DO, COURSE_DO, RISK_SUGGEST, DPIA_ADVISE, COMMENT)),
    SECURITY_LEAD(
            LARGE,
            readsAnd(
                    DEVIATION_REPORT,
                    DEVIATION_HANDLE,
                    SUPPLIER_WRITE,
                    SYSTEM_WRITE,
                    PLACE_WRITE,
                    MEASURE_WRITE,
                    MEASURE_DO,
                    RISK_WRITE,
                    RISK_SUGGEST,
                    DPIA_WRITE,
                    REVIEW_WRITE,
                    DECLARATION_WRITE,
                    CHECKLIST_WRITE,
                    RULING_WRITE,
                    CERTIFICATE_WRITE,
                    ROUTINE_WRITE,
                    COURSE_WRITE,
                    COURSE_DO,
                    COMMENT,
                    IMPORT,
                    BULK_EDIT)),
    IT_LEAD(
            LARGE,
            only(
                    DEVIATION_REPORT,
                    PROCESSING_READ,
                    NOTICE_READ,
                    SUPPLIER_READ,
                    SUPPLIER_WRITE,
                    SYSTEM_READ,
                    SYSTEM_WRITE,
                    PLACE_READ,
                    PLACE_WRITE,
                    MEASURE_READ,
                    MEASURE_WRITE,
                    MEASURE_DO,
                    ROUTINE_READ,
                    COURSE_READ,
                    COURSE_DO,
                    DELEGATION_READ,
                    RISK_READ,
                    RISK_WRITE,
                    RISK_SUGGEST,
                    DPIA_READ,
                    DPIA_WRITE,
                    REVIEW_READ,
                    CHECKLIST_READ,
                    CHECKLIST_WRITE,
                    RULING_READ,
                    RULING_WRITE,
                    REQUIREMENT_READ,
                    CERTIFICATE_READ,
                    CERTIFICATE_WRITE,
                    AUTHORISATION_READ,
                    COMMENT,
                    EXPORT,
                    IMPORT,
                    BULK_EDIT,
                    API_TOKEN)),
    /** An auditor or inspector: sees and takes out, changes nothing; no addressee of secrets. */
    AUDITOR(LARGE, reads(permission -> permission != RESTRICTED_ADDRESS));

    private final Profile profile;
    private final Set<Permission> permissions;

    Role(Profile profile, EnumSet<Permission> permissions) {
        this.profile = profile;
        permissions.add(OWN_ACCOUNT);
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    /** The profile whose organisations give this role. */
    public Profile profile() {
        return profile;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether this role can give others access; an organisation is never without one. */
    public boolean manages() {
        return permissions.contains(AUTHORISATION_WRITE);
    }

    /** The managing role of a profile's first person. */
    public static Role first(Profile profile) {
        return profile == SMALL ? LEADER : MANAGER;
    }

    /** What an organisation of this profile can give; an auditor may come to any. */
    public static List<Role> of(Profile profile) {
        return Arrays.stream(values())
                .filter(role -> role.profile == profile || role == AUDITOR)
                .toList();
    }

    private static EnumSet<Permission> only(Permission... permissions) {
        return EnumSet.copyOf(List.of(permissions));
    }

    private static EnumSet<Permission> allBut(Permission.Kind... kinds) {
        var all = EnumSet.allOf(Permission.class);
        all.remove(OPERATE);
        all.removeIf(permission -> List.of(kinds).contains(permission.kind()));
        return all;
    }

    private static EnumSet<Permission> reads(Predicate<Permission> which) {
        var reads = EnumSet.allOf(Permission.class);
        reads.removeIf(it -> it.kind() != Permission.Kind.READ || !which.test(it));
        return reads;
    }

    private static EnumSet<Permission> readsAnd(Permission... more) {
        var permissions = reads(_ -> true);
        permissions.addAll(List.of(more));
        return permissions;
    }
}
