package no.samsvar.decision.content;

import static no.samsvar.decision.content.Consequence.Kind.ASSESSMENT;
import static no.samsvar.decision.content.Consequence.Kind.DECISION;
import static no.samsvar.decision.content.Consequence.Kind.MEASURE;
import static no.samsvar.decision.content.Consequence.Kind.NOTICE;
import static no.samsvar.decision.content.Consequence.Kind.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/**
 * Learning, quality work, suppliers and surplus; sources: 001 § 2.1.1.3 and § 2.3.1, 003 § 7.11.
 */
class NewUseTest {

    static Given purpose(String purpose) {
        return Given.decision("new-use").with("purpose", purpose);
    }

    static Given learning() {
        return purpose("learning")
                .with("took-part", "yes")
                .with("relevant", "yes")
                .with("objection", "no");
    }

    static Given quality() {
        return purpose("quality")
                .with("knowledge", "no")
                .with("frame", "inside")
                .with("identity", "coded");
    }

    /** 001 § 2.1.1.3: the supplier of the dispenser wants the data for a project with a college. */
    static Given project() {
        return purpose("supplier")
                .with("same", "no")
                .with("knowledge", "no")
                .with("identity", "coded")
                .with("ground", "consent");
    }

    static Given surplus(String ground) {
        return purpose("surplus").with("ground", ground);
    }

    @Test
    void careIsNoNewUse() {
        assertThat(purpose("care").outcome()).isEqualTo("care");
        assertThat(purpose("care").rules()).containsExactly("still-care");
        assertThat(purpose("care").next()).isEqualTo("nothing");
    }

    @Test
    void aClinicianWhoGaveCareInTheCourseMayLearnFromIt() {
        assertThat(learning().outcome()).isEqualTo("learning");
        assertThat(learning().rules()).containsExactly("own-learning");
        assertThat(learning().kinds()).containsExactly(RECORD, RECORD);
        assertThat(learning().consequences().getFirst().what().en()).contains("who got to see");
        assertThat(learning().verdict().complete()).isTrue();
    }

    @Test
    @Requirement("REUSE-53")
    void whoeverNeverTookPartInTheCourseIsRefusedAndRoleAndPurposeAreWrittenDown() {
        var stranger = learning().with("took-part", "no");
        assertThat(stranger.outcome()).isEqualTo("refused");
        assertThat(stranger.rules()).containsExactly("never-took-part");
        assertThat(purpose("learning").next()).isEqualTo("took-part");
        assertThat(purpose("learning").with("took-part", "yes").next()).isEqualTo("relevant");
        assertThat(learning().consequences().getLast().what().en())
                .contains("person, role, course, what is to be learned");
    }

    @Test
    void whatIsNotNecessaryForTheLearningStaysClosed() {
        var curious = learning().with("relevant", "no");
        assertThat(curious.outcome()).isEqualTo("refused");
        assertThat(curious.rules()).containsExactly("not-relevant");
    }

    @Test
    @Requirement("REUSE-54")
    void nothingIsOpenedBeforeObjectionsAreCheckedAndNotForAPatientWhoOpposes() {
        assertThat(learning().with("objection", "unchecked").outcome()).isEqualTo("check");
        assertThat(learning().with("objection", "unchecked").rules())
                .containsExactly("learning-unchecked");
        assertThat(learning().with("objection", "yes").outcome()).isEqualTo("opposed");
        assertThat(learning().with("objection", "yes").rules()).containsExactly("learning-opposed");
        assertThat(learning().with("objection", "yes").consequences().getFirst().what().en())
                .contains("list of objections");
        assertThat(learning().unknown("objection").outcome()).isEqualTo("undecided");
    }

    @Test
    void whetherPatientsGetTheRightMedicineAtTheRightTimeIsQualityWork() {
        assertThat(quality().outcome()).isEqualTo("quality");
        assertThat(quality().rules()).containsExactly("quality-work");
        assertThat(quality().kinds()).containsExactly(RECORD, NOTICE, MEASURE);
        assertThat(quality().duties()).isEmpty();
        assertThat(quality().with("frame", "alone").outcome()).isEqualTo("decide-first");
        assertThat(quality().with("frame", "alone").rules()).containsExactly("not-decided");
        assertThat(quality().with("frame", "others").with("ground", "none").outcome())
                .isEqualTo("no-basis");
    }

    @Test
    void whetherGpsSuitsThePersonWithDementiaIsQualityWorkThatThePatientMayOppose() {
        var named = quality().with("identity", "named").with("objection", "no");
        assertThat(named.outcome()).isEqualTo("quality");
        assertThat(named.duties()).containsExactly("names-need-a-reason");
        assertThat(named.with("objection", "yes").outcome()).isEqualTo("opposed");
        assertThat(named.with("objection", "yes").rules()).containsExactly("quality-opposed");
        assertThat(named.with("objection", "unchecked").outcome()).isEqualTo("check");
        assertThat(named.with("objection", "unchecked").rules())
                .containsExactly("quality-unchecked");
        assertThat(named.with("identity", "anonymous").outcome()).isEqualTo("anonymous");
    }

    @Test
    void qualityWorkAcrossEnterprisesNeedsABasisAndAController() {
        var together = quality().with("frame", "others").with("ground", "law");
        assertThat(together.outcome()).isEqualTo("own-basis");
        assertThat(together.duties()).containsExactly("several-enterprises");
        assertThat(together.with("frame", "inside").duties()).isEmpty();
    }

    @Test
    @Requirement("REUSE-51")
    void theSuppliersProjectWithACollegeIsNoPartOfTheServiceAndWaitsForABasis() {
        assertThat(purpose("supplier").next()).isEqualTo("same");
        var onRecordDuty = project().with("ground", "record-duty");
        assertThat(onRecordDuty.outcome()).isEqualTo("no-basis");
        assertThat(onRecordDuty.rules()).containsExactly("record-duty-is-no-basis");
        assertThat(onRecordDuty.kinds()).containsExactly(RECORD, DECISION);
        assertThat(onRecordDuty.consequences().getFirst().what().en())
                .contains("apart from the service");
        assertThat(project().with("knowledge", "yes").outcome()).isEqualTo("research-not-ready");
        assertThat(project().with("same", "yes").outcome()).isEqualTo("service");
        assertThat(project().with("same", "yes").rules()).containsExactly("part-of-service");
    }

    @Test
    void theSuppliersProjectMayGoOnWithConsentAndInItsOwnRole() {
        assertThat(project().outcome()).isEqualTo("own-basis");
        assertThat(project().rules()).containsExactly("new-basis");
        assertThat(project().duties())
                .containsExactly("valid-consent", "effects-on-people", "given-to-somebody-else");
        assertThat(project().with("ground", "law").duties())
                .containsExactly("effects-on-people", "given-to-somebody-else");
        assertThat(project().with("ground", "none").rules()).containsExactly("without-basis");
        assertThat(project().with("identity", "anonymous").outcome()).isEqualTo("anonymous");
    }

    @Test
    void surplusIsErasedUnlessItHasABasisOfItsOwn() {
        for (var ground : new String[] {"none", "record-duty"}) {
            assertThat(surplus(ground).outcome()).as(ground).isEqualTo("erase");
            assertThat(surplus(ground).rules()).containsExactly("surplus-without-basis");
            assertThat(surplus(ground).kinds()).containsExactly(MEASURE);
        }
        assertThat(surplus("consent").outcome()).isEqualTo("own-basis");
        assertThat(surplus("consent").duties()).containsExactly("valid-consent");
        assertThat(surplus("compatible").with("secret", "yes").outcome()).isEqualTo("erase");
        assertThat(surplus("compatible").with("secret", "no").outcome()).isEqualTo("fit");
        assertThat(surplus("none").unknown("ground").outcome()).isEqualTo("undecided");
    }

    @Test
    void thatPurposesFitDoesNotLiftSecrecy() {
        var fits =
                purpose("other")
                        .with("knowledge", "no")
                        .with("identity", "coded")
                        .with("ground", "compatible");
        assertThat(fits.next()).isEqualTo("secret");
        assertThat(fits.with("secret", "yes").outcome()).isEqualTo("no-basis");
        assertThat(fits.with("secret", "yes").rules()).containsExactly("fits-but-secret");
        assertThat(fits.with("secret", "no").outcome()).isEqualTo("fit");
        assertThat(fits.with("secret", "no").rules()).containsExactly("may-fit");
        assertThat(fits.with("secret", "no").kinds()).containsExactly(ASSESSMENT, NOTICE);
        assertThat(fits.unknown("secret").outcome()).isEqualTo("undecided");
    }

    @Test
    void trainingArtificialIntelligenceNeedsABasisAndSaysNothingOfTheTool() {
        var training =
                purpose("ai")
                        .with("knowledge", "no")
                        .with("identity", "named")
                        .with("ground", "law");
        assertThat(training.outcome()).isEqualTo("own-basis");
        assertThat(training.duties())
                .containsExactly("names-need-a-reason", "effects-on-people", "the-tool-itself");
        assertThat(training.with("ground", "record-duty").outcome()).isEqualTo("no-basis");
        assertThat(training.with("identity", "anonymous").outcome()).isEqualTo("anonymous");
        assertThat(training.with("identity", "anonymous").duties())
                .containsExactly("the-tool-itself");
    }

    @Test
    void aClinicAnswersFourOrFiveQuestions() {
        assertThat(learning().answers().given()).hasSize(4);
        assertThat(quality().answers().given()).hasSize(4);
        assertThat(quality().next()).isEqualTo("nothing");
        assertThat(project().answers().given()).hasSize(5);
        assertThat(project().next()).isEqualTo("nothing");
    }
}
