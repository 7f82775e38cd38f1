package no.samsvar.risk;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;
import static no.samsvar.risk.RiskKinds.RISK;

import java.time.LocalDate;
import java.util.function.Supplier;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.measure.AboutForm;
import no.samsvar.measure.Measures;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.risk.occasion.Occasions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of risk do: act as somebody, and read what became of it. */
public abstract class RiskTest implements SamsvarTest {

    protected static final LocalDate TODAY = LocalDate.now(Time.OSLO);

    @Autowired protected Examples examples;
    @Autowired protected Register register;
    @Autowired protected Risks risks;
    @Autowired protected Scales scales;
    @Autowired protected Approvals approvals;
    @Autowired protected Occasions occasions;
    @Autowired protected Measures measures;
    @Autowired protected NewId ids;

    protected Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    protected <T> T as(Someone who, Supplier<T> work) {
        return examples.access(who).call(work::get);
    }

    protected void by(Someone who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    protected EntryId id() {
        return new EntryId(ids.next());
    }

    protected EntryFields owned() {
        return new EntryFields(lena.id().value(), null, null, null);
    }

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

    protected int version(EntryId entry) {
        return as(lena, () -> register.entry(entry)).version();
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
