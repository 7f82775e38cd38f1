package no.samsvar.setup.adoption;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;
import static no.samsvar.risk.RiskKinds.RISK;

import java.util.Set;
import no.samsvar.platform.NewId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.origin.Origin;
import no.samsvar.register.origin.Origins;
import no.samsvar.risk.Occasion;
import no.samsvar.risk.RiskAssessmentFields;
import no.samsvar.risk.scenario.Scenarios;
import no.samsvar.setup.starter.Line;
import org.springframework.stereotype.Component;

/** Takes scenarios into the enterprise's first assessment of risks, which it makes once. */
@Component
class FirstRisks {

    private final Register register;
    private final Scenarios scenarios;
    private final Origins origins;
    private final Texts texts;
    private final NewId ids;

    FirstRisks(Register register, Scenarios scenarios, Origins origins, Texts texts, NewId ids) {
        this.register = register;
        this.scenarios = scenarios;
        this.origins = origins;
        this.texts = texts;
        this.ids = ids;
    }

    void take(Desk desk, Line line) {
        var assessment =
                desk.origin(LineKey.FIRST_ASSESSMENT)
                        .map(Origin::entryId)
                        .orElseGet(() -> begin(desk, line));
        scenarios.take(assessment, Set.of(line.id()), desk.language());
        var taken =
                scenarios.taken().stream()
                        .filter(one -> one.scenario().equals(line.id()))
                        .filter(one -> assessment.value().equals(one.assessment()))
                        .findFirst()
                        .orElseThrow();
        keep(
                desk,
                line,
                taken.id(),
                LineKey.of(line).toString(),
                register.find(RISK, taken.id()).fields());
    }

    private EntryId begin(Desk desk, Line line) {
        var id = new EntryId(ids.next());
        var me = Scope.currentPerson().value();
        var fields =
                new RiskAssessmentFields(
                        texts.text(desk.language(), "start.assessment.title"),
                        Occasion.YEARLY,
                        texts.text(desk.language(), "start.assessment.scope"),
                        null,
                        null,
                        Set.of(me),
                        null,
                        Set.of(),
                        null,
                        null,
                        null);
        register.create(ASSESSMENT, id, fields, new EntryFields(me, null, null, null));
        keep(desk, line, id, LineKey.FIRST_ASSESSMENT, fields);
        return id;
    }

    private void keep(Desk desk, Line line, EntryId id, String key, Record fields) {
        var origin = Adopting.origin(desk, line, id, fields).called(key);
        origins.keep(origin);
        desk.remember(origin);
    }
}
