package no.samsvar.dpia.web;

import java.util.Optional;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.DpiaRiskFields;
import no.samsvar.dpia.adoption.CaseOrigin;
import no.samsvar.dpia.risk.AdoptedRisk;
import no.samsvar.dpia.risk.HarmText;
import no.samsvar.register.Entry;
import no.samsvar.register.ValueText;
import no.samsvar.risk.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a risk's page tells beside its fields.
 *
 * @param dpia the case it is of; empty where that is hidden from whoever reads
 * @param scenario that it was made from
 * @param adopted how the case that was adopted has it
 */
public record DpiaRiskView(
        DpiaRiskFields fields,
        Optional<Entry> dpia,
        RiskLevel level,
        RiskLevel levelAfter,
        Optional<HarmText> scenario,
        Optional<AdoptedRisk> adopted,
        Optional<CaseOrigin> origin,
        ValueText words) {

    public String href(Entry one) {
        return DpiaKinds.DPIA.path(one.id());
    }

    public String color(RiskLevel one) {
        return LevelColors.of(one);
    }

    /** Two grades in words; empty where there are none. */
    public String grades(@Nullable Enum<?> likelihood, @Nullable Enum<?> consequence) {
        return likelihood == null || consequence == null
                ? ""
                : words.one(likelihood) + " · " + words.one(consequence);
    }

    /** Adopted with other words or grades, with the same, or not graded here yet. */
    public String standing() {
        if (level == RiskLevel.UNGRADED) {
            return words.text("dpia.standing.waits");
        }
        boolean same = adopted.filter(it -> it.same(fields)).isPresent();
        return words.text(same ? "dpia.standing.adopted" : "dpia.standing.changed");
    }
}
