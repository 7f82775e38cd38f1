package no.samsvar.dpia.risk;

import static no.samsvar.dpia.DpiaKinds.DPIA;
import static no.samsvar.dpia.DpiaKinds.DPIA_RISK;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.DpiaRiskFields;
import no.samsvar.dpia.Harm;
import no.samsvar.measure.Measures;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.risk.RiskLevel;
import no.samsvar.risk.RiskScale;
import no.samsvar.risk.Scales;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The risks to people in a case: weighed, and taken from the bank or from another's case. */
@Service
@Transactional(readOnly = true)
public class DpiaRisks {

    private static final Comparator<WeighedRisk> HIGHEST_FIRST =
            Comparator.comparing(WeighedRisk::level)
                    .reversed()
                    .thenComparing(weighed -> weighed.risk().entry().number());

    private final DpiaRiskRepository risks;
    private final Register register;
    private final Measures measures;
    private final Scales scales;
    private final HarmBank bank;
    private final NewId ids;

    DpiaRisks(
            DpiaRiskRepository risks,
            Register register,
            Measures measures,
            Scales scales,
            HarmBank bank,
            NewId ids) {
        this.risks = risks;
        this.register = register;
        this.measures = measures;
        this.scales = scales;
        this.bank = bank;
        this.ids = ids;
    }

    public HarmBank bank() {
        return bank;
    }

    public RiskScale scale() {
        return scales.current();
    }

    /** Those of a case, the highest first. */
    public List<WeighedRisk> of(EntryId dpia) {
        register.find(DPIA, dpia);
        var found = register.several(DPIA_RISK, risks.of(dpia));
        var planned = measures.planned(found.stream().map(one -> one.entry().id()).toList());
        var scale = scales.current();
        return found.stream()
                .map(
                        one ->
                                WeighedRisk.of(
                                        one,
                                        scale,
                                        planned.getOrDefault(one.entry().id(), List.of())))
                .sorted(HIGHEST_FIRST)
                .toList();
    }

    /** The highest that is left of those that are open. */
    public static RiskLevel residual(Collection<WeighedRisk> weighed) {
        return weighed.stream()
                .filter(WeighedRisk::open)
                .map(WeighedRisk::residual)
                .max(Comparator.naturalOrder())
                .orElse(RiskLevel.UNGRADED);
    }

    public Optional<RiskOrigin> origin(EntryId risk) {
        return risks.origin(risk);
    }

    /** The scenarios that are taken into a case already. */
    public List<String> taken(EntryId dpia) {
        return risks.taken(dpia);
    }

    /** Takes these in, in this language; those that are in the case already are left. */
    @Transactional
    public void take(EntryId dpia, Collection<String> chosen, Language language) {
        open(dpia);
        var there = risks.taken(dpia);
        bank.scenarios().stream()
                .filter(one -> chosen.contains(one.id()) && !there.contains(one.id()))
                .forEach(one -> make(dpia, one, language));
    }

    private void make(EntryId dpia, HarmScenario one, Language language) {
        var text = one.in(language);
        var id = create(dpia, text.title(), one.harm(), text.cause());
        risks.take(id, one.id(), bank.edition());
    }

    /** A risk of another's case, to be graded here. */
    @Transactional
    public void adopt(EntryId dpia, Harm harm, AdoptedRisk from) {
        risks.adopt(create(dpia, from.title(), harm, from.cause()), from);
    }

    private EntryId create(EntryId dpia, String title, Harm harm, @Nullable String cause) {
        var entry = register.find(DPIA, dpia).entry();
        var shared = new EntryFields(entry.ownerId(), entry.legalPersonId(), entry.unitId(), null);
        var fields = DpiaRiskFields.ungraded(title, dpia.value(), harm, cause, null);
        return register.create(
                DPIA_RISK, new EntryId(ids.next()), fields, shared, register.restriction(dpia));
    }

    private void open(EntryId dpia) {
        if (!DpiaKinds.open(register.find(DPIA, dpia).entry().status())) {
            throw new RuleBroken("dpia.decided");
        }
    }
}
