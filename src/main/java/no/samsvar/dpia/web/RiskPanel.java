package no.samsvar.dpia.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.dpia.DpiaRiskFields;
import no.samsvar.dpia.adoption.Adoptions;
import no.samsvar.dpia.risk.DpiaRisks;
import no.samsvar.dpia.risk.RiskOrigin;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** On the page of a risk to people: its level, where it is from, and measures that may help. */
@Component("dpiaRiskPanel")
class RiskPanel implements EntryPanel {

    private final DpiaRisks risks;
    private final Adoptions adoptions;
    private final Register register;
    private final DpiaWords words;
    private final Languages languages;
    private final Templates templates;

    RiskPanel(
            DpiaRisks risks,
            Adoptions adoptions,
            Register register,
            DpiaWords words,
            Languages languages,
            Templates templates) {
        this.risks = risks;
        this.adoptions = adoptions;
        this.register = register;
        this.words = words;
        this.languages = languages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return stored.fields() instanceof DpiaRiskFields fields
                ? Optional.of(templates.dpiaRisk(view(stored.entry().id(), fields)))
                : Optional.empty();
    }

    private DpiaRiskView view(EntryId id, DpiaRiskFields fields) {
        var scale = risks.scale();
        var origin = risks.origin(id);
        var dpia = Optional.ofNullable(fields.assessment()).map(EntryId::new);
        return new DpiaRiskView(
                fields,
                dpia.flatMap(it -> register.entries(List.of(it)).stream().findFirst()),
                scale.level(fields.likelihood(), fields.consequence()),
                scale.level(fields.likelihoodAfter(), fields.consequenceAfter()),
                origin.flatMap(RiskOrigin::scenario)
                        .flatMap(risks.bank()::find)
                        .map(it -> it.in(languages.current())),
                origin.flatMap(RiskOrigin::adopted),
                dpia.flatMap(adoptions::origin),
                words.all());
    }
}
