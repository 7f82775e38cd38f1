package no.samsvar.risk.scenario;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samsvar.measure.SecurityProperty;
import no.samsvar.platform.text.Language;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import no.samsvar.risk.RiskArea;

/**
 * Something that may go wrong where people receive care, with a proposal for its grades.
 *
 * @param id does not change from one edition to the next
 * @param offered for those who want it: not among those to begin with
 * @param source where it is from
 */
public record Scenario(
        String id,
        boolean offered,
        String source,
        RiskArea area,
        Set<SecurityProperty> threatens,
        Likelihood likelihood,
        Consequence patients,
        Consequence people,
        Consequence enterprise,
        Map<Language, ScenarioText> texts) {

    public ScenarioText in(Language language) {
        return Objects.requireNonNull(texts.get(language), id);
    }
}
