package no.samsvar.dpia;

import static no.samsvar.dpia.DpiaKinds.DPIA;
import static no.samsvar.dpia.DpiaKinds.DPIA_RISK;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.dpia.consultation.Consultations;
import no.samsvar.dpia.decision.CaseDecisions;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.Parts;
import no.samsvar.dpia.part.Words;
import no.samsvar.dpia.risk.DpiaRisks;
import no.samsvar.identity.Role;
import no.samsvar.measure.AboutForm;
import no.samsvar.measure.Measures;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality with a manager, a coordinator and a privacy officer, and what they do. */
@NullUnmarked
public abstract class DpiaTest implements SamsvarTest {

    protected static final LocalDate TODAY = LocalDate.now(Time.OSLO);

    @Autowired protected Examples examples;
    @Autowired protected ProcessingExamples processing;
    @Autowired protected Register register;
    @Autowired protected Parts parts;
    @Autowired protected CaseDecisions decisions;
    @Autowired protected Consultations consultations;
    @Autowired protected DpiaRisks risks;
    @Autowired protected Measures measures;
    @Autowired protected NewId ids;

    protected Someone maja;
    protected Someone pia;
    protected Someone oda;

    @BeforeEach
    void aMunicipality() {
        maja = examples.manager();
        pia = examples.with(Role.PRIVACY_COORDINATOR, maja);
        oda = examples.with(Role.PRIVACY_OFFICER, maja);
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
        return new EntryFields(pia.id().value(), null, null, null);
    }

    protected EntryId activity() {
        var house = processing.house(maja);
        return processing.own(maja, ProcessingExamples.journal(house));
    }

    protected EntryId made(DpiaFields fields) {
        return as(pia, () -> register.create(DPIA, id(), fields, owned()));
    }

    /** A case of an activity, screened. */
    protected EntryId made(EntryId activity, Set<Criterion> criteria, Screening outcome) {
        var begun =
                DpiaFields.begun(
                        "GPS for personer med demens",
                        Extent.FULL,
                        Set.of(activity.value()),
                        Set.of());
        return made(DpiaExamples.screened(begun, criteria, outcome, null));
    }

    protected Entry entry(EntryId id) {
        return as(maja, () -> register.entry(id));
    }

    protected void move(Someone who, EntryId id, String state) {
        int version = entry(id).version();
        by(who, () -> register.move(DPIA, id, version, state, null));
    }

    protected void say(Someone who, EntryId id, CasePart part, @Nullable Boolean answer) {
        int version = as(who, () -> parts.one(id, part)).version();
        var words = new Words(answer, "Om " + part);
        by(who, () -> parts.say(id, part, version, words, Map.of()));
    }

    /** Every part of a full case but the advice, and what is judged on it. */
    protected void write(EntryId id, boolean high) {
        for (var part : CasePart.of(Extent.FULL)) {
            switch (part) {
                case ADVICE, FOLLOWED -> {}
                case VIEWS -> say(pia, id, part, true);
                case RESIDUAL -> say(pia, id, part, high);
                default -> say(pia, id, part, null);
            }
        }
    }

    protected void advise(EntryId id, boolean on) {
        say(oda, id, CasePart.ADVICE, on);
        say(pia, id, CasePart.FOLLOWED, true);
    }

    /** A high risk with a measure, and what is left then. */
    protected EntryId risk(EntryId dpia, Consequence after) {
        UUID of = dpia.value();
        var fields = DpiaExamples.risk(of, Likelihood.HIGH, Consequence.VERY_HIGH, after);
        var risk = as(pia, () -> register.create(DPIA_RISK, id(), fields, EntryFields.NONE));
        var plan =
                new AboutForm(
                        "Vis posisjon bare ved alarm",
                        "I portalen",
                        null,
                        pia.id().value(),
                        TODAY.plusDays(30));
        by(pia, () -> measures.plan(id(), risk, plan));
        return risk;
    }
}
