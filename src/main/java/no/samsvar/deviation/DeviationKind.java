package no.samsvar.deviation;

import java.util.EnumSet;
import java.util.Set;
import no.samsvar.deviation.duty.OtherDuty;

/** What a deviation is about, as the one who reports it sees it. */
public enum DeviationKind {
    PRIVACY_SECURITY,
    PATIENT_SAFETY,
    /** The work environment. */
    HEALTH_SAFETY,
    EQUIPMENT,
    /** A routine that is lacking or unsuitable. */
    MISSING_ROUTINE,
    OTHER;

    /**
     * The other authorities to ask about; health supervision always.
     *
     * @param privacyPart whether the deviation has a privacy part, whatever its kind
     */
    public Set<OtherDuty> duties(boolean privacyPart) {
        var duties = EnumSet.copyOf(ownDuties());
        if (privacyPart) {
            duties.addAll(PRIVACY_SECURITY.ownDuties());
        }
        return duties;
    }

    private Set<OtherDuty> ownDuties() {
        return switch (this) {
            case PRIVACY_SECURITY -> EnumSet.complementOf(EnumSet.of(OtherDuty.LABOUR_INSPECTION));
            case OTHER ->
                    EnumSet.of(
                            OtherDuty.HEALTH_SUPERVISION,
                            OtherDuty.DANGER_TO_PATIENTS,
                            OtherDuty.POLICE);
            case PATIENT_SAFETY, EQUIPMENT ->
                    EnumSet.of(
                            OtherDuty.HEALTH_SUPERVISION,
                            OtherDuty.DANGER_TO_PATIENTS,
                            OtherDuty.MEDICAL_DEVICE,
                            OtherDuty.POLICE);
            case HEALTH_SAFETY ->
                    EnumSet.of(OtherDuty.HEALTH_SUPERVISION, OtherDuty.LABOUR_INSPECTION);
            case MISSING_ROUTINE ->
                    EnumSet.of(OtherDuty.HEALTH_SUPERVISION, OtherDuty.DANGER_TO_PATIENTS);
        };
    }
}
