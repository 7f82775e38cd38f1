package no.samsvar.risk.scenario;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;
import static no.samsvar.risk.RiskKinds.RISK;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.risk.RiskFields;
import no.samsvar.risk.RiskKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes scenarios from the bank into an assessment, or puts them aside with a reason. */
@Service
@Transactional
public class Scenarios {

    private final ScenarioBank bank;
    private final ScenarioRepository scenarios;
    private final Register register;
    private final NewId ids;

    Scenarios(ScenarioBank bank, ScenarioRepository scenarios, Register register, NewId ids) {
        this.bank = bank;
        this.scenarios = scenarios;
        this.register = register;
        this.ids = ids;
    }

    public ScenarioBank bank() {
        return bank;
    }

    /** The risks made from scenarios, in whatever assessment, those put aside among them. */
    @Transactional(readOnly = true)
    public List<Taken> taken() {
        return scenarios.taken();
    }

    /** The scenario that a risk was made from; empty for one of the enterprise's own. */
    @Transactional(readOnly = true)
    public Optional<Scenario> of(EntryId risk) {
        return scenarios.scenario(risk).flatMap(bank::find);
    }

    /** Takes these in, in this language; those that are in the assessment already are left. */
    public void take(EntryId assessment, Collection<String> chosen, Language language) {
        var missing = new HashSet<>(chosen);
        in(assessment).forEach(one -> missing.remove(one.scenario()));
        var shared = shared(assessment);
        bank.scenarios().stream()
                .filter(one -> missing.contains(one.id()))
                .forEach(one -> make(assessment, shared, one, language, null));
    }

    /** Not for us: it is kept with the reason, so that the question has been asked. */
    public void reject(EntryId assessment, String scenario, String reason, Language language) {
        var found = bank.find(scenario).orElseThrow(NotFound::new);
        if (in(assessment).stream().anyMatch(one -> one.scenario().equals(scenario))) {
            throw new RuleBroken("risk.scenario.taken");
        }
        var id = make(assessment, shared(assessment), found, language, reason);
        register.move(RISK, id, 0, RiskKinds.REJECTED, null);
    }

    private List<Taken> in(EntryId assessment) {
        return scenarios.taken().stream()
                .filter(one -> assessment.value().equals(one.assessment()))
                .toList();
    }

    private EntryFields shared(EntryId assessment) {
        var entry = register.find(ASSESSMENT, assessment).entry();
        return new EntryFields(entry.ownerId(), entry.legalPersonId(), entry.unitId(), null);
    }

    private EntryId make(
            EntryId assessment,
            EntryFields shared,
            Scenario scenario,
            Language language,
            @Nullable String conclusion) {
        var text = scenario.in(language);
        var fields =
                RiskFields.ungraded(
                        text.title(),
                        assessment.value(),
                        scenario.area(),
                        scenario.threatens(),
                        text.cause(),
                        conclusion);
        var id = new EntryId(ids.next());
        register.create(RISK, id, fields, shared);
        scenarios.take(id, scenario.id(), bank.edition());
        return id;
    }
}
