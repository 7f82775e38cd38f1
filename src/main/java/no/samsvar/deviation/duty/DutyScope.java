package no.samsvar.deviation.duty;

import org.jspecify.annotations.Nullable;

/**
 * What the enterprise has said of itself; what it has not said is asked.
 *
 * @param digitalSecurityAct in scope of the digital security act
 * @param healthNetworkMember member of Helsenettet
 */
public record DutyScope(
        @Nullable Boolean digitalSecurityAct, @Nullable Boolean healthNetworkMember) {

    boolean includes(OtherDuty duty) {
        return switch (duty) {
            case DIGITAL_SECURITY -> !Boolean.FALSE.equals(digitalSecurityAct);
            case HEALTH_NETWORK -> !Boolean.FALSE.equals(healthNetworkMember);
            case HEALTH_SUPERVISION,
                    DANGER_TO_PATIENTS,
                    MEDICAL_DEVICE,
                    LABOUR_INSPECTION,
                    POLICE ->
                    true;
        };
    }
}
