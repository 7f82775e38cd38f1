package no.samsvar.catalogue;

import static no.samsvar.catalogue.ChecklistKinds.CHECKLIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.identity.Role;
import no.samsvar.measure.FinishForm;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.MeasureSource;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.link.Links;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class ChecklistRegisterTest extends ChecklistTest {

    @Autowired Links links;

    @Test
    @Requirement({"CHK-01", "ORG-05"})
    void anAnswerKeepsTheMeasureTheReasonTheEvidenceByWhomAndExactlyWhatWasAsked() {
        answer(lena, LOCK, Checklists.UNANSWERED, yes());
        var given = given(LOCK);
        assertThat(given.answer()).isEqualTo(Answer.YES);
        assertThat(given.chosen()).isEqualTo("PC-ene låser seg etter fem minutter");
        assertThat(given.reason()).isEqualTo("Vi er fem og ser hverandre");
        assertThat(given.evidence()).isEqualTo("https://normland.example/rutiner");
        assertThat(given.answeredBy()).isEqualTo(lena.id().value());
        assertThat(given.answeredOn()).isEqualTo(TODAY);
        assertThat(given.contentVersion()).isEqualTo(1);
        assertThat(given.language()).isEqualTo(Language.NB);
        assertThat(given.question()).isEqualTo(point(LOCK).item().question().nb());
    }

    @Test
    @Requirement("CHK-04")
    void aNoMakesAMeasureWithOwnerAndDateOnceHoweverOftenItIsSaved() {
        answer(lena, LOCK, Checklists.UNANSWERED, noWithMeasure());
        answer(lena, LOCK, 1, noWithMeasure());
        var measure = allMeasures().getFirst();
        assertThat(allMeasures()).hasSize(1);
        assertThat(measure.entry().id().value()).isEqualTo(given(LOCK).measureId());
        assertThat(measure.entry().ownerId()).isEqualTo(lena.id().value());
        assertThat(measure.fields().deadline()).isEqualTo(TODAY.plusDays(30));
        assertThat(measure.fields().source()).isEqualTo(MeasureSource.CHECKLIST);
        assertThat(as(lena, () -> links.of(measure.entry().id())))
                .singleElement()
                .satisfies(link -> assertThat(link.other().id()).isEqualTo(list));
    }

    @Test
    void aNoWhoseMeasureIsOverGetsAnotherAndAYesNone() {
        answer(lena, LOCK, Checklists.UNANSWERED, noWithMeasure());
        var first = new EntryId(allMeasures().getFirst().entry().id().value());
        by(lena, () -> measures.finish(first, 0, new FinishForm(TODAY, null)));
        answer(lena, LOCK, 1, noWithMeasure());
        assertThat(allMeasures()).hasSize(2);
        answer(lena, LOCK, 2, yes());
        assertThat(given(LOCK).measureId()).isNull();
        assertThat(allMeasures())
                .extracting(it -> it.entry().status())
                .containsExactlyInAnyOrder(MeasureKinds.DONE, MeasureKinds.PLANNED);
    }

    @Test
    @Requirement("CHK-05")
    void aNoStandsWithItsRiskInThreeLinesOnlyWhenTheManagerHasApprovedIt() {
        var pia = examples.manager();
        var list = checklist(pia, ChecklistType.INTRODUCTION);
        var lead = examples.with(Role.SECURITY_LEAD, pia);
        var item = "introduction-roles";
        by(lead, () -> checklists.answer(list, item, 0, noThatStands(), Language.NB));
        assertThatThrownBy(() -> by(lead, () -> checklists.approve(list, item, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(waiting(pia, list, item)).isTrue();
        by(pia, () -> checklists.approve(list, item, 1));
        assertThat(waiting(pia, list, item)).isFalse();
        var given = as(pia, () -> checklists.walk(list)).point(item).orElseThrow().given();
        assertThat(given.orElseThrow().mayHappen()).isEqualTo("Noen leser skjermen");
        assertThat(given.orElseThrow().approvedBy()).isEqualTo(pia.id().value());
        assertThat(given.orElseThrow().approvedBySame()).isFalse();
        assertThatThrownBy(() -> by(pia, () -> checklists.approve(list, item, 2)))
                .isInstanceOf(RuleBroken.class);
    }

    private boolean waiting(Someone who, EntryId list, String item) {
        return as(who, () -> checklists.walk(list)).point(item).orElseThrow().awaitsApproval();
    }

    @Test
    void whoeverAnswersAgainTakesTheApprovalAwayAndIsSaidToHaveApprovedTheirOwn() {
        answer(lena, LOCK, 0, noThatStands());
        by(lena, () -> checklists.approve(list, LOCK, 1));
        assertThat(given(LOCK).approvedBySame()).isTrue();
        answer(lena, LOCK, 2, noThatStands());
        assertThat(given(LOCK).awaitsApproval()).isTrue();
    }

    @Test
    void whoeverSawAnOlderAnswerOverwritesNothing() {
        answer(lena, LOCK, 0, yes());
        assertThatThrownBy(() -> answer(lena, LOCK, 0, noThatStands()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> by(lena, () -> checklists.approve(list, LOCK, 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(given(LOCK).answer()).isEqualTo(Answer.YES);
    }

    @Test
    @Requirement("CHK-03")
    void whatASupplierSaysIsAProposalUntilSomebodyHereSavesItOrRejectsIt() {
        by(lena, () -> checklists.propose(list, proposal(Answer.NO)));
        by(lena, () -> checklists.propose(list, proposal(Answer.YES)));
        assertThat(point(BACKUP).given()).isEmpty();
        assertThat(point(BACKUP).proposal().orElseThrow().answer()).isEqualTo(Answer.YES);
        answer(lena, BACKUP, 0, yes());
        assertThat(point(BACKUP).proposal()).isEmpty();
        assertThat(given(BACKUP).fromSupplier()).isTrue();
        by(lena, () -> checklists.propose(list, proposal(Answer.NO)));
        by(lena, () -> checklists.reject(list, BACKUP));
        assertThat(point(BACKUP).proposal()).isEmpty();
        assertThat(given(BACKUP).answer()).isEqualTo(Answer.YES);
        assertThatThrownBy(() -> by(lena, () -> checklists.reject(list, BACKUP)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSupplierIsAskedOnlyWhatItMayAnswer() {
        var form = new ProposalForm(Answer.YES, null, null);
        assertThatThrownBy(() -> by(lena, () -> checklists.propose(list, LOCK, form)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void anEndedChecklistIsNotAnsweredAndAPointThatIsNotThereIsNotFound() {
        by(lena, () -> register.move(CHECKLIST, list, 0, ChecklistKinds.ENDED, null));
        assertThatThrownBy(() -> answer(lena, LOCK, 0, yes())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> answer(lena, "none", 0, yes())).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherOrganisationsChecklistIsNotThere() {
        var other = examples.leader();
        assertThatThrownBy(() -> answer(other, LOCK, 0, yes())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(other, () -> checklists.walk(list)))
                .isInstanceOf(NotFound.class);
    }
}
