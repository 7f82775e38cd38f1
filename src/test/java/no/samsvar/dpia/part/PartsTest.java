package no.samsvar.dpia.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.dpia.DpiaExamples;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaTest;
import no.samsvar.dpia.Extent;
import no.samsvar.register.EntryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class PartsTest extends DpiaTest {

    EntryId dpia;

    @BeforeEach
    void aCase() {
        dpia = made(DpiaExamples.named("Digitalt tilsyn"));
    }

    @Test
    void twoWriteInDifferentPartsAtOnceAndOnlyTheSamePartIsAConflict() {
        var words = new Words(null, "Mine ord");
        by(pia, () -> parts.say(dpia, CasePart.PURPOSE, 0, words, Map.of()));
        by(maja, () -> parts.say(dpia, CasePart.NECESSITY, 0, words, Map.of()));
        assertThatThrownBy(
                        () -> by(maja, () -> parts.say(dpia, CasePart.PURPOSE, 0, words, Map.of())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(as(pia, () -> parts.one(dpia, CasePart.PURPOSE)).version()).isEqualTo(1);
    }

    @Test
    void onlyThePrivacyOfficerGivesTheAdvice() {
        assertThatThrownBy(() -> say(maja, dpia, CasePart.ADVICE, true))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> say(oda, dpia, CasePart.PURPOSE, null))
                .isInstanceOf(AccessDeniedException.class);
        say(oda, dpia, CasePart.ADVICE, false);
        assertThat(as(pia, () -> parts.one(dpia, CasePart.ADVICE)).saidBy())
                .isEqualTo(oda.id().value());
    }

    @Test
    void nobodySaysHowAnAdviceIsFollowedBeforeThereIsOne() {
        assertThatThrownBy(() -> say(pia, dpia, CasePart.FOLLOWED, true))
                .hasMessage("dpia.no-advice-yet");
    }

    @Test
    @Requirement({"DPIA-52", "DPIA-69"})
    void theEarlyFormAsksForPurposeLawPrivacyAndRiskWithoutSystemOrSupplier() {
        var early = made(DpiaFields.begun("En idé", Extent.EARLY, Set.of(), Set.of()));
        assertThat(as(pia, () -> parts.of(early)))
                .extracting(PartText::part)
                .contains(CasePart.PURPOSE, CasePart.LAWFULNESS, CasePart.PRIVACY, CasePart.RISK)
                .doesNotContain(CasePart.VIEWS, CasePart.RESIDUAL);
        say(pia, early, CasePart.PURPOSE, null);
        assertThat(as(pia, () -> parts.one(early, CasePart.PURPOSE)).own()).isPresent();
    }
}
