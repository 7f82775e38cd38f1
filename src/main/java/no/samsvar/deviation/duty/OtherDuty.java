package no.samsvar.deviation.duty;

import java.util.List;
import no.samsvar.deviation.breach.RuleEdition;
import no.samsvar.deviation.breach.Source;

/**
 * A duty to tell another authority than the data protection authority; its question, trigger and
 * addressees in words are messages.
 */
public enum OtherDuty {
    /** Death or very serious harm to a patient: Helsetilsynet and Ukom, at once. */
    HEALTH_SUPERVISION(
            List.of(DutyStep.atOnce("helsetilsynet"), DutyStep.atOnce("ukom")),
            Source.act("helsetilsynsloven", "2017-12-15-107", "6"),
            Source.act("lov om Statens undersøkelseskommisjon", "2017-06-16-56", "7"),
            Source.guide(),
            Source.requirement("DEV-12")),
    /** A danger to patients' safety: the supervisory authority. */
    DANGER_TO_PATIENTS(
            List.of(DutyStep.withoutUndueDelay("supervision")),
            Source.act("helsepersonelloven", "1999-07-02-64", "17")),
    /** An incident with a medical device: DMP and the manufacturer. */
    MEDICAL_DEVICE(
            List.of(DutyStep.withoutUndueDelay("dmp"), DutyStep.withoutUndueDelay("manufacturer")),
            new Source(
                    "forskrift om håndtering av medisinsk utstyr § 16",
                    "https://lovdata.no/forskrift/2013-11-29-1373/§16")),
    /** Only those in scope of the digital security act; a small clinic is not. */
    DIGITAL_SECURITY(
            List.of(
                    DutyStep.hours("nsm-early", 24),
                    DutyStep.hours("nsm-update", 72),
                    DutyStep.month("nsm-final")),
            Source.act("digitalsikkerhetsloven", "2023-12-20-108", "8")),
    /** Members of Helsenettet: HelseCERT. */
    HEALTH_NETWORK(
            List.of(DutyStep.atOnce("helsecert")),
            new Source("Norsk helsenetts medlemsvilkår", null)),
    /** Death or serious injury at work: the labour inspection and the police. */
    LABOUR_INSPECTION(
            List.of(DutyStep.atOnce("arbeidstilsynet"), DutyStep.atOnce("police-accident")),
            Source.act("arbeidsmiljøloven", "2005-06-17-62", "5-2")),
    /** A crime, such as snooping or data burglary. */
    POLICE(
            List.of(DutyStep.withoutUndueDelay("police")),
            Source.act("straffeloven", "2005-05-20-28", "204"));

    private final List<DutyStep> steps;
    private final List<Source> sources;

    OtherDuty(List<DutyStep> steps, Source... sources) {
        this.steps = steps;
        this.sources = List.of(sources);
    }

    /** The messages it requires, each with its addressee and deadline. */
    public List<DutyStep> steps() {
        return steps;
    }

    public List<Source> sources() {
        return sources;
    }

    /** A proposal until a lawyer has checked it. */
    public RuleEdition edition() {
        return RuleEdition.proposal("duty." + name());
    }
}
