package no.samsvar.risk;

import static no.samsvar.risk.RiskExamples.standing;
import static no.samsvar.risk.RiskKinds.APPROVED;
import static no.samsvar.risk.RiskKinds.ASSESSMENT;
import static no.samsvar.risk.RiskKinds.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samsvar.Requirement;
import no.samsvar.identity.Role;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApprovalsTest extends RiskTest {

    EntryId assessment;

    @BeforeEach
    void anAssessment() {
        assessment = assessment();
    }

    List<String> lacks() {
        return as(lena, () -> approvals.lacks(assessment)).stream().map(Lack::code).toList();
    }

    void approve() {
        int version = version(assessment);
        by(lena, () -> approvals.approve(assessment, version));
    }

    void refused(String code) {
        assertThatThrownBy(this::approve).isInstanceOf(RuleBroken.class).hasMessage(code);
        int version = version(assessment);
        assertThatThrownBy(
                        () ->
                                by(
                                        lena,
                                        () ->
                                                register.move(
                                                        ASSESSMENT,
                                                        assessment,
                                                        version,
                                                        APPROVED,
                                                        null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(code);
        assertThat(state(assessment)).isEqualTo(DRAFT);
    }

    @Test
    void anAssessmentWithoutRisksIsNotApproved() {
        refused("risk.lack.risks");
    }

    @Test
    @Requirement("RISK-05")
    void aRiskWithoutLikelihoodAndConsequenceHoldsItBack() {
        risk(RiskExamples.graded("Noe", assessment.value(), null, null, null, null));
        assertThat(lacks()).containsExactly("risk.lack.grade");
        refused("risk.lack.grade");
    }

    @Test
    @Requirement({"RISK-07", "RISK-68"})
    void aRiskAboveWhatIsAcceptedNeedsItsMeasuresWithWhoWhenAndHowOrTheReasonWhyItStands() {
        var fields = RiskExamples.of(assessment.value(), Likelihood.HIGH, Consequence.HIGH);
        var id = risk(fields);
        assertThat(lacks()).containsExactly("risk.lack.existing", "risk.lack.measure");
        refused("risk.lack.existing");
        change(id, standing(fields, "Ingen", null));
        refused("risk.lack.measure");
        plan(id, null);
        refused("risk.lack.how");
        change(id, standing(fields, "Ingen", "Bare to brev i året"));
        assertThat(lacks()).isEmpty();
        change(id, standing(fields, "Ingen", null));
        plan(id, "Med vindu");
        assertThat(lacks()).isEmpty();
        approve();
        assertThat(state(assessment)).isEqualTo(APPROVED);
    }

    @Test
    @Requirement({"RISK-12", "RISK-14", "RISK-73"})
    void theManagersApprovalIsKeptWithWhatItWasOfAndTheNextReviewIsSet() {
        risk(assessment, Likelihood.LOW, Consequence.LOW);
        approve();
        var kept = as(lena, () -> approvals.of(assessment)).getFirst();
        assertThat(kept.approvedBy()).isEqualTo(lena.id().value());
        assertThat(kept.risks()).isEqualTo(1);
        assertThat(kept.highest()).isEqualTo(RiskLevel.LOW);
        assertThat(kept.stands()).isTrue();
        assertThat(as(lena, () -> register.entry(assessment)).reviewOn())
                .isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void whoMayNotDecideCannotApprove() {
        risk(assessment, Likelihood.LOW, Consequence.LOW);
        var eva = examples.with(Role.EMPLOYEE, lena);
        int version = version(assessment);
        assertThatThrownBy(
                        () ->
                                by(
                                        eva,
                                        () ->
                                                register.move(
                                                        ASSESSMENT,
                                                        assessment,
                                                        version,
                                                        APPROVED,
                                                        null)))
                .hasMessage("register.needs-decision");
    }

    @Test
    void takenUpAgainItMustBeApprovedAnewAndBothAreKept() {
        risk(assessment, Likelihood.LOW, Consequence.LOW);
        approve();
        int version = version(assessment);
        by(lena, () -> register.move(ASSESSMENT, assessment, version, DRAFT, null));
        assertThat(as(lena, () -> approvals.of(assessment)))
                .extracting(Approval::stands)
                .containsExactly(false);
        approve();
        assertThat(as(lena, () -> approvals.of(assessment)))
                .extracting(Approval::stands)
                .containsExactly(true, false);
    }

    @Test
    void aMendedSentenceInAnApprovedAssessmentAsksForNothing() {
        risk(assessment, Likelihood.LOW, Consequence.LOW);
        approve();
        risk(RiskExamples.graded("Nytt", assessment.value(), null, null, null, null));
        var stored = as(lena, () -> register.find(ASSESSMENT, assessment));
        by(
                lena,
                () ->
                        register.change(
                                ASSESSMENT,
                                assessment,
                                stored.entry().version(),
                                RiskExamples.assessment("Risiko i år"),
                                stored.entry().fields()));
        assertThat(state(assessment)).isEqualTo(APPROVED);
    }

    @Test
    void whatIsPutAsideOrBelowTheLimitHoldsNothingBack() {
        risk(assessment, Likelihood.LOW, Consequence.LOW);
        var fields = RiskExamples.graded("Noe", assessment.value(), null, null, null, null);
        var id = risk(fields);
        by(lena, () -> register.move(RiskKinds.RISK, id, 0, RiskKinds.CLOSED, null));
        assertThat(lacks()).isEmpty();
    }
}
