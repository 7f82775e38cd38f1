package no.samsvar.risk;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;
import static no.samsvar.risk.RiskKinds.RISK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.samsvar.Requirement;
import no.samsvar.identity.Role;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.Stored;
import org.junit.jupiter.api.Test;

class RiskRegisterTest extends RiskTest {

    @Test
    @Requirement({"RISK-06", "RISK-62"})
    void theLevelFollowsTheHighestOfTheConsequencesWhateverRoadTheGradesCame() {
        var id = risk(RiskExamples.named("Brev til feil person"));
        assertThat(read(id).fields().level()).isEqualTo(RiskLevel.UNGRADED);
        change(
                id,
                RiskExamples.graded(
                        "Brev til feil person",
                        null,
                        Likelihood.MEDIUM,
                        Consequence.LOW,
                        Consequence.HIGH,
                        Consequence.LOW));
        assertThat(read(id).fields().consequence()).isEqualTo(Consequence.HIGH);
        assertThat(read(id).fields().level()).isEqualTo(RiskLevel.HIGH);
        change(id, RiskExamples.named("Brev til feil person"));
        assertThat(read(id).fields().consequence()).isNull();
        assertThat(read(id).fields().level()).isEqualTo(RiskLevel.UNGRADED);
    }

    @Test
    @Requirement("RISK-59")
    void aNewScaleWeighsAnewWhatWasGraded() {
        var id = risk(RiskExamples.of(null, Likelihood.MEDIUM, Consequence.MEDIUM));
        assertThat(read(id).fields().level()).isEqualTo(RiskLevel.MEDIUM);
        var strict = new ScaleForm(Steps.THREE, 2, 4, Acceptance.LOW, null, null);
        by(lena, () -> scales.change(strict));
        assertThat(read(id).fields().level()).isEqualTo(RiskLevel.HIGH);
        assertThat(as(lena, () -> scales.current())).isEqualTo(strict.scale());
    }

    @Test
    void anotherOrganisationKeepsItsOwnScale() {
        by(lena, () -> scales.change(new ScaleForm(Steps.FIVE, 5, 12, Acceptance.LOW, null, null)));
        var other = examples.leader();
        assertThat(as(other, () -> scales.current()).steps()).isEqualTo(Steps.THREE);
    }

    @Test
    @Requirement("RISK-09")
    void whatThoseWhoMeetAgreeOnIsKeptAndTheMeasurePlanned() {
        var assessment = assessment();
        var id = risk(RiskExamples.graded("Snoking", assessment.value(), null, null, null, null));
        var form =
                new MeetingForm(
                        "Taushetsplikt",
                        Likelihood.MEDIUM,
                        Consequence.LOW,
                        Consequence.HIGH,
                        Consequence.LOW,
                        "Kontroll av loggen hver måned",
                        "Ti oppslag hver gang",
                        lena.id().value(),
                        TODAY.plusDays(20),
                        Likelihood.LOW,
                        Consequence.HIGH,
                        null,
                        "Vi begynner i oktober");
        int version = version(id);
        var measure = id();
        by(lena, () -> risks.agree(id, version, measure, form, Map.of()));
        assertThat(read(id).fields().level()).isEqualTo(RiskLevel.HIGH);
        assertThat(read(id).fields().levelAfter()).isEqualTo(RiskLevel.MEDIUM);
        assertThat(read(id).fields().conclusion()).isEqualTo("Vi begynner i oktober");
        var weighed = as(lena, () -> risks.weighed(assessment)).getFirst();
        assertThat(weighed.measures())
                .extracting(it -> it.fields().how(), it -> it.entry().ownerId())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Ti oppslag hver gang", lena.id().value()));
    }

    @Test
    void aMeasureThatIsGivenUpIsNoLongerThere() {
        var assessment = assessment();
        var id = risk(assessment, Likelihood.HIGH, Consequence.HIGH);
        plan(id, "Med vindu");
        var measure =
                as(lena, () -> risks.weighed(assessment)).getFirst().measures().getFirst().entry();
        by(
                lena,
                () ->
                        measures.drop(
                                measure.id(),
                                measure.version(),
                                new no.samsvar.measure.DropForm("For dyrt")));
        assertThat(as(lena, () -> risks.weighed(assessment)).getFirst().measures()).isEmpty();
        assertThat(as(lena, () -> register.entry(measure.id())).status())
                .isEqualTo(MeasureKinds.DROPPED);
    }

    @Test
    @Requirement("RISK-10")
    void anEmployeeSuggestsAndWhoeverAssessesFindsIt() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        var said = new SuggestForm("Skjermen vender mot døra", RiskArea.PREMISES, null);
        var id = as(eva, () -> risks.suggest(id(), said, Map.of()));
        assertThat(read(id).fields().level()).isEqualTo(RiskLevel.UNGRADED);
        assertThat(read(id).entry().createdBy()).isEqualTo(eva.id().value());
    }

    @Test
    @Requirement("RISK-04")
    void manySmallAssessmentsHaveOneListTogether() {
        risk(assessment(), Likelihood.LOW, Consequence.LOW);
        risk(assessment(), Likelihood.HIGH, Consequence.HIGH);
        assertThat(as(lena, () -> risks.open()))
                .extracting(RiskRow::level)
                .containsExactly(RiskLevel.HIGH, RiskLevel.LOW);
    }

    @Test
    @Requirement("RISK-51")
    void anAssessmentIsSomebodys() {
        var fields = RiskExamples.assessment("Uten eier");
        var problems =
                ASSESSMENT.problems(
                        null, fields, no.samsvar.register.EntryFields.NONE, RiskKinds.DRAFT);
        assertThat(problems).extracting(it -> it.field()).containsExactly("owner");
    }

    @Test
    void aRiskIsPutAsideOnlyWithAReason() {
        var id = risk(RiskExamples.named("Noe"));
        assertThatThrownBy(() -> by(lena, () -> register.move(RISK, id, 0, "REJECTED", null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("risk.reject-with-reason");
    }

    @Test
    void theAssessmentOfAnotherOrganisationCannotBeChosen() {
        var others = examples.leader();
        var theirs =
                as(
                        others,
                        () ->
                                register.create(
                                        ASSESSMENT,
                                        id(),
                                        RiskExamples.assessment("Deres"),
                                        new no.samsvar.register.EntryFields(
                                                others.id().value(), null, null, null)));
        var fields = RiskExamples.of(theirs.value(), Likelihood.LOW, Consequence.LOW);
        assertThatThrownBy(() -> risk(fields)).isInstanceOf(RuntimeException.class);
        assertThat(as(lena, () -> register.all(RISK))).isEqualTo(List.<Stored<RiskFields>>of());
    }
}
