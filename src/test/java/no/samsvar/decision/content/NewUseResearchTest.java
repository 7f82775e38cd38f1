package no.samsvar.decision.content;

import static no.samsvar.decision.content.Consequence.Kind.ASSESSMENT;
import static no.samsvar.decision.content.Consequence.Kind.CASE;
import static no.samsvar.decision.content.Consequence.Kind.MEASURE;
import static no.samsvar.decision.content.Consequence.Kind.NOTICE;
import static no.samsvar.decision.content.Consequence.Kind.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/** Research and registers; sources: 001 § 2.3.2, 003 § 7.12. */
class NewUseResearchTest {

    /** 001 § 2.3.2: health research on data that welfare technology has collected. */
    static Given research() {
        return NewUseTest.purpose("research")
                .with("identity", "coded")
                .with("ground", "law")
                .with("field", "health")
                .with("approval", "yes");
    }

    @Test
    void researchWithBasisAndApprovalMayStart() {
        assertThat(research().outcome()).isEqualTo("research-ready");
        assertThat(research().rules()).containsExactly("research-in-order");
        assertThat(research().kinds()).startsWith(RECORD, ASSESSMENT, NOTICE);
        assertThat(research().answers().given()).hasSize(5);
        assertThat(research().next()).isEqualTo("nothing");
    }

    @Test
    @Requirement("REUSE-04")
    void researchDoesNotStartWithoutABasisAndItsEvidence() {
        for (var ground : List.of("none", "compatible")) {
            assertThat(research().with("ground", ground).outcome())
                    .as(ground)
                    .isEqualTo("research-not-ready");
            assertThat(research().with("ground", ground).rules())
                    .containsExactly("research-without-basis");
        }
        assertThat(research().unknown("ground").outcome()).isEqualTo("undecided");
        assertThat(research().consequences().getFirst().what().en()).contains("basis, evidence");
    }

    @Test
    @Requirement("REUSE-59")
    void theDutyToKeepRecordsIsNoBasisForResearchAndTheBasisIsAssessedInWriting() {
        var onRecordDuty = research().with("ground", "record-duty");
        assertThat(onRecordDuty.outcome()).isEqualTo("research-not-ready");
        assertThat(onRecordDuty.rules()).containsExactly("research-on-record-duty");
        assertThat(onRecordDuty.kinds()).containsExactly(ASSESSMENT, CASE, MEASURE, RECORD);
        assertThat(onRecordDuty.consequences().getFirst().what().en())
                .contains("A written assessment of the basis");
    }

    @Test
    @Requirement("REUSE-63")
    void eachOfTheThreeCasesIsHeldUntilTheApprovalIsThere() {
        for (var field : List.of("health", "biobank", "secret")) {
            var one = research().with("field", field);
            assertThat(one.outcome()).as(field).isEqualTo("research-ready");
            assertThat(one.with("approval", "no").outcome())
                    .as(field)
                    .isEqualTo("research-not-ready");
            assertThat(one.with("approval", "no").rules()).containsExactly("research-not-approved");
            assertThat(one.unknown("approval").outcome()).as(field).isEqualTo("undecided");
        }
        assertThat(research().with("field", "other").with("approval", "no").outcome())
                .isEqualTo("research-ready");
        assertThat(research().consequences().getFirst().what().en())
                .contains("number and date of the approval");
    }

    @Test
    @Requirement("REUSE-62")
    void theLevelOfIdentificationIsAskedFirstAndNamesNeedAReason() {
        assertThat(NewUseTest.purpose("research").next()).isEqualTo("identity");
        assertThat(research().duties()).doesNotContain("names-need-a-reason");
        assertThat(research().with("identity", "named").duties()).contains("names-need-a-reason");
        var anonymous = NewUseTest.purpose("research").with("identity", "anonymous");
        assertThat(anonymous.outcome()).isEqualTo("anonymous");
        assertThat(anonymous.rules()).containsExactly("nobody-recognised");
        assertThat(anonymous.next()).isEqualTo("nothing");
    }

    @Test
    @Requirement("REUSE-60")
    void eachProjectIsToldItsActAndGoesThroughTheSevenPrinciples() {
        assertThat(research().duties()).containsExactly("effects-on-people", "health-research-act");
        assertThat(research().with("field", "other").duties()).containsExactly("effects-on-people");
        assertThat(research().consequences().get(1).what().en()).contains("seven principles");
        assertThat(register("permitted").with("ground", "law").duties())
                .containsExactly("effects-on-people", "health-register-act");
    }

    @Test
    @Requirement("REUSE-58")
    void whatTurnsOutToBeResearchIsHeldAndSomebodyWhoKnowsIsBroughtIn() {
        for (var purpose : List.of("quality", "supplier", "ai", "other")) {
            var study = NewUseTest.purpose(purpose).with("same", "no").with("knowledge", "yes");
            assertThat(study.outcome()).as(purpose).isEqualTo("research-not-ready");
            assertThat(study.rules()).as(purpose).containsExactly("is-research");
            assertThat(study.next()).as(purpose).isEqualTo("nothing");
            assertThat(study.consequences().get(2).what().en()).contains("Bring in somebody");
        }
    }

    static Given register(String register) {
        return NewUseTest.purpose("register").with("register", register);
    }

    @Test
    void whatARegulationSaysMustBeReportedIsReported() {
        assertThat(register("duty").outcome()).isEqualTo("reported");
        assertThat(register("duty").rules()).containsExactly("reporting-duty");
        assertThat(register("duty").next()).isEqualTo("nothing");
    }

    @Test
    void aRegisterWithItsOwnRegulationMayBeDeliveredTo() {
        assertThat(register("permitted").outcome()).isEqualTo("own-basis");
        assertThat(register("permitted").rules()).containsExactly("permitted-register");
        assertThat(register("permitted").with("ground", "consent").duties())
                .contains("valid-consent");
    }

    @Test
    void aRegisterOfOnesOwnNeedsABasisOfItsOwn() {
        var own = register("own").with("identity", "coded");
        assertThat(own.with("ground", "none").outcome()).isEqualTo("no-basis");
        assertThat(own.with("ground", "law").outcome()).isEqualTo("own-basis");
        assertThat(own.with("ground", "law").duties())
                .containsExactly("effects-on-people", "health-register-act");
        assertThat(register("own").with("identity", "anonymous").outcome()).isEqualTo("anonymous");
    }
}
