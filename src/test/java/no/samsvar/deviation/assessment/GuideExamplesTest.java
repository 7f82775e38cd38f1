package no.samsvar.deviation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import no.samsvar.Requirement;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.breach.BreachExamples;
import no.samsvar.deviation.breach.ContactForm;
import no.samsvar.deviation.breach.Grade;
import no.samsvar.deviation.breach.Outcome;
import no.samsvar.deviation.breach.ReportPhase;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryId;
import org.junit.jupiter.api.Test;

/** The four deviations of Normen's guide § 4.5, through the real use cases to their outcomes. */
class GuideExamplesTest extends CaseTest {

    @Test
    @Requirement({"DEV-08", "DEV-09"})
    void theHivLetterGoesToTheAuthorityAndToThePersonBeforeItCanBeClosed() {
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Prøvesvar i feil konvolutt.");
        answer(id, BreachExamples.hivLetter());
        assertThat(known(id).decision().outcome()).isEqualTo(Outcome.HIGH_RISK);
        decide(id, null);
        handle(id);
        answerDuties(id);
        assertThat(known(id).stored().entry().dueAt()).isNotNull();
        assertThat(known(id).missing()).containsExactly("closing.clock", "closing.people");
        contact(
                id,
                new ContactEntry(ReportPhase.FINAL, Instant.now(), ContactForm.ALTINN, "AR123456"));
        assertThat(known(id).stored().entry().dueAt()).isNull();
        assertThat(known(id).reports().sent().getFirst().reference()).isEqualTo("AR123456");
        var version = version(id);
        as(lena, () -> tellings.add(id, version, new AffectedForm("Journal 17")));
        assertThatThrownBy(() -> close(id)).isInstanceOf(RuleBroken.class);
        tell(id, known(id).affected().getFirst().id());
        assertThat(known(id).missing()).isEmpty();
        close(id);
        assertThat(known(id).closed()).isTrue();
    }

    void tell(EntryId id, UUID affected) {
        var version = version(id);
        var told = new ToldForm(Instant.now(), "På telefon");
        as(lena, () -> tellings.told(id, version, affected, told));
    }

    @Test
    @Requirement({"DEV-07", "DEV-10"})
    void theLawyersSecrecyLowersTheRiskBecauseAPersonDecidesSoAndNothingIsReported() {
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Papirer sendt til en advokat.");
        answer(id, BreachExamples.lawyerGuardian(BreachExamples.lawyer()));
        var known = known(id);
        assertThat(known.decision().outcome()).isEqualTo(Outcome.RISK_UNLIKELY);
        assertThat(known.answers().secrecyDecidedBy()).isEqualTo("Lena Leder");
        assertThat(known.answers().risk().risk().assessors()).containsExactly("Maren", "Lena");
        assertThatThrownBy(() -> decide(id, null)).isInstanceOf(RuleBroken.class);
        decide(id, "Advokaten har makulert papirene.");
        var decided = known(id).decided().getFirst();
        assertThat(decided.decidedBy()).isEqualTo("Lena Leder");
        assertThat(decided.reason()).isEqualTo("Advokaten har makulert papirene.");
        assertThat(decided.ruleVersion()).isEqualTo("breach/2026-11");
        assertThat(known(id).stored().entry().dueAt()).isNull();
    }

    @Test
    @Requirement("DEV-04")
    void theOpenWindowIsNoBreachAndIsClosedOnceItIsRestoredRemovedAndPrevented() {
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Et vindu sto åpent i natt.");
        answer(id, BreachExamples.openWindow());
        assertThat(known(id).decision().outcome()).isEqualTo(Outcome.NOT_A_BREACH);
        decide(id, "Ingen har vært inne.");
        answerDuties(id);
        assertThat(known(id).missing())
                .containsExactly("closing.restore", "closing.cause", "closing.prevention");
        assertThatThrownBy(() -> close(id)).isInstanceOf(RuleBroken.class);
        handle(id);
        close(id);
        assertThat(known(id).closed()).isTrue();
    }

    @Test
    @Requirement("DEV-11")
    void theRansomwareIsGradedPropertyByPropertyAndLowOnlyWithEvidence() {
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Filene er kryptert.");
        answer(id, BreachExamples.ransomware(BreachExamples.evidencedIntrusion()));
        assertThat(known(id).answers().properties().integrityGrade()).isEqualTo(Grade.LOW);
        assertThat(known(id).decision().outcome()).isEqualTo(Outcome.RISK_UNLIKELY);
        save(id, new IntrusionForm(BreachExamples.evidencedIntrusion().happened(), null, null));
        assertThat(known(id).decision().outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    @Requirement("DEV-12")
    void nothingIsClosedBeforeHealthSupervisionIsAnsweredWithAReason() {
        var id = reported(DeviationKind.PATIENT_SAFETY, "Feil dose.");
        handle(id);
        assertThat(known(id).missing()).contains("duty.unanswered.health-supervision");
        assertThatThrownBy(() -> close(id)).isInstanceOf(RuleBroken.class);
        answerDuties(id);
        assertThat(known(id).duties().answer(OtherDuty.HEALTH_SUPERVISION).reason())
                .isEqualTo("Ingen er skadet.");
        close(id);
    }
}
