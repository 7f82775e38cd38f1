package no.samsvar.dpia.web;

import java.util.List;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.risk.HarmBank;
import no.samsvar.dpia.risk.HarmScenario;
import no.samsvar.dpia.risk.HarmText;
import no.samsvar.platform.text.Language;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/**
 * The bank of scenarios beside a case.
 *
 * @param taken those that are in the case already
 */
public record DpiaScenarioView(
        Stored<DpiaFields> stored,
        HarmBank bank,
        List<String> taken,
        Language language,
        ValueText words,
        boolean nothingChosen) {

    public String path() {
        return "/dpia/" + stored.entry().id() + "/scenarios";
    }

    public String back() {
        return DpiaKinds.DPIA.path(stored.entry().id());
    }

    public HarmText text(HarmScenario one) {
        return one.in(language);
    }

    public boolean here(HarmScenario one) {
        return taken.contains(one.id());
    }
}
