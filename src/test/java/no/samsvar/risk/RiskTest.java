package no.samsvar.risk;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;
import static no.samsvar.risk.RiskKinds.RISK;

import no.samsvar.ClinicTest;
import no.samsvar.measure.AboutForm;
import no.samsvar.measure.Measures;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import no.samsvar.risk.occasion.Occasions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of risk do: act as somebody, and read what became of it. */
public abstract class RiskTest extends ClinicTest {

    @Autowired protected Risks risks;
    @Autowired protected Scales scales;
    @Autowired protected Approvals approvals;
    @Autowired protected Occasions occasions;
    @Autowired protected Measures measures;

    protected EntryId assessment() {
        var fields = RiskExamples.assessment("Risiko i året");
        return as(lena, () -> register.create(ASSESSMENT, id(), fields, owned()));
    }

    protected EntryId risk(RiskFields fields) {
        return as(lena, () -> register.create(RISK, id(), fields, EntryFields.NONE));
    }

    protected EntryId risk(EntryId assessment, Likelihood likelihood, Consequence consequence) {
        return risk(RiskExamples.of(assessment.value(), likelihood, consequence));
    }

    protected Stored<RiskFields> read(EntryId risk) {
        return as(lena, () -> register.find(RISK, risk));
    }

    protected String state(EntryId assessment) {
        return as(lena, () -> register.find(ASSESSMENT, assessment)).entry().status();
    }

    protected void plan(EntryId risk, @Nullable String how) {
        var form =
                new AboutForm("Bytt konvolutter", how, null, lena.id().value(), TODAY.plusDays(30));
        by(lena, () -> measures.plan(id(), risk, form));
    }

    protected void change(EntryId risk, RiskFields fields) {
        int version = version(risk);
        by(lena, () -> register.change(RISK, risk, version, fields, EntryFields.NONE));
    }
}
