package no.samsvar.risk;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.risk.RiskKinds.ASSESSMENT;
import static no.samsvar.risk.RiskKinds.RISK;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.measure.AboutForm;
import no.samsvar.measure.Measures;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one does with risks beside filling them in. */
@Service
@Transactional(readOnly = true)
public class Risks {

    private static final Comparator<Weighed> HIGHEST_FIRST =
            Comparator.comparing(Weighed::level)
                    .reversed()
                    .thenComparing(weighed -> weighed.risk().entry().number());

    private final Register register;
    private final RiskRepository risks;
    private final Measures measures;

    Risks(Register register, RiskRepository risks, Measures measures) {
        this.register = register;
        this.risks = risks;
        this.measures = measures;
    }

    /** All that are open, the highest first. */
    public List<RiskRow> open() {
        return risks.open();
    }

    /** Those of one assessment. */
    public List<RiskRow> openOf(EntryId assessment) {
        register.find(ASSESSMENT, assessment);
        return risks.openOf(assessment);
    }

    /** The risks of an assessment with their measures, the highest first. */
    public List<Weighed> weighed(EntryId assessment) {
        var found = register.several(RISK, risks.of(assessment));
        var planned = measures.planned(found.stream().map(one -> one.entry().id()).toList());
        return found.stream()
                .map(one -> new Weighed(one, planned.getOrDefault(one.entry().id(), List.of())))
                .sorted(HIGHEST_FIRST)
                .toList();
    }

    /** Somebody thinks that this may go wrong; it waits for an assessment. */
    @Transactional
    public EntryId suggest(EntryId id, SuggestForm said, Map<String, String> explained) {
        var fields =
                RiskFields.ungraded(said.title(), null, said.area(), Set.of(), said.cause(), null);
        register.create(RISK, id, fields, EntryFields.NONE);
        register.explain(id, explained);
        return id;
    }

    /**
     * What those who meet agree on; a measure they agree on is planned.
     *
     * @param measure the id that a new measure gets
     * @param explained why digits in texts are no person number, by the form's field
     */
    @Transactional
    public void agree(
            EntryId id,
            int version,
            EntryId measure,
            MeetingForm said,
            Map<String, String> explained) {
        var stored = register.find(RISK, id);
        register.change(RISK, id, version, said.on(stored.fields()), stored.entry().fields());
        register.explain(id, of(explained, RISK.fields()));
        if (said.measure() != null && said.owner() != null && said.deadline() != null) {
            measures.plan(
                    measure,
                    id,
                    new AboutForm(said.measure(), said.how(), null, said.owner(), said.deadline()));
            register.explain(measure, of(explained, MEASURE.fields()));
        }
    }

    private static Map<String, String> of(
            Map<String, String> explained, FormDeclaration<?> declaration) {
        return explained.entrySet().stream()
                .filter(one -> declaration.find(one.getKey()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Stored<RiskAssessmentFields> assessment(EntryId id) {
        return register.find(ASSESSMENT, id);
    }
}
