package no.samsvar.setup.guide;

import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;

/** What somebody does, as far as routines ask for it (ORG-11). */
public enum WorkFunction {
    LEADER(Role.LEADER, Role.MANAGER),
    /** Decides and keeps deadlines when the leader is away. */
    STAND_IN(Role.LEADER, Role.MANAGER),
    PRIVACY_OFFICER(Role.EMPLOYEE, Role.PRIVACY_OFFICER),
    SECURITY(Role.EMPLOYEE, Role.SECURITY_LEAD),
    /** Looks after machines, updates and access. */
    IT(Role.HELPER, Role.IT_LEAD),
    HEALTH_PERSONNEL(Role.EMPLOYEE, Role.CONTRIBUTOR),
    RECEPTION(Role.EMPLOYEE, Role.CONTRIBUTOR),
    OTHER(Role.EMPLOYEE, Role.CONTRIBUTOR);

    private final Role small;
    private final Role large;

    WorkFunction(Role small, Role large) {
        this.small = small;
        this.large = large;
    }

    /** What they may in Samsvar when they are invited. */
    public Role role(Profile profile) {
        return profile == Profile.SMALL ? small : large;
    }
}
