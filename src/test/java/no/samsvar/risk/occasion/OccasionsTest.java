package no.samsvar.risk.occasion;

import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Requirement;
import no.samsvar.platform.RuleBroken;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import no.samsvar.risk.Occasion;
import no.samsvar.risk.RiskTest;
import no.samsvar.supplier.Operation;
import no.samsvar.supplier.SupplierExamples;
import no.samsvar.supplier.SystemFields;
import no.samsvar.supplier.SystemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OccasionsTest extends RiskTest {

    @Autowired Links links;

    static SystemFields system(String title, @Nullable Operation operation) {
        return new SystemFields(
                title, SystemType.values()[0], null, Set.of(), null, operation, null, null, null);
    }

    EntryId system() {
        return as(
                lena,
                () -> register.create(SYSTEM, id(), system("Journal", null), EntryFields.NONE));
    }

    List<Waiting> waiting() {
        return as(lena, () -> occasions.waiting());
    }

    Set<UUID> all() {
        return Set.copyOf(waiting().stream().map(Waiting::id).toList());
    }

    @Test
    @Requirement("RISK-03")
    void whatIsNewWaitsForAnAssessment() {
        by(
                lena,
                () ->
                        register.create(
                                PROCESSING,
                                id(),
                                ProcessingExamples.named("Journal"),
                                EntryFields.NONE));
        system();
        by(
                lena,
                () ->
                        register.create(
                                SUPPLIER,
                                id(),
                                SupplierExamples.named("Fjord", "Drift"),
                                EntryFields.NONE));
        assertThat(waiting())
                .extracting(Waiting::occasion)
                .containsExactlyInAnyOrder(
                        Occasion.NEW_PROCESSING, Occasion.NEW_SYSTEM, Occasion.NEW_SUPPLIER);
        assertThat(waiting()).extracting(Waiting::dueOn).containsOnly(TODAY.plusDays(30));
    }

    @Test
    @Requirement({"RISK-03", "RISK-69"})
    void aChangeThatMattersWaitsAgainAndOneThatDoesNotDoesNot() {
        var id = system();
        by(lena, () -> occasions.dismissed(all(), "Vurdert på papir"));
        assertThat(waiting()).isEmpty();
        by(lena, () -> register.change(SYSTEM, id, 0, system("Journalen", null), EntryFields.NONE));
        assertThat(waiting()).isEmpty();
        by(
                lena,
                () ->
                        register.change(
                                SYSTEM,
                                id,
                                1,
                                system("Journalen", Operation.values()[0]),
                                EntryFields.NONE));
        assertThat(waiting())
                .extracting(Waiting::occasion)
                .containsExactly(Occasion.CHANGED_SYSTEM);
        by(
                lena,
                () ->
                        register.change(
                                SYSTEM,
                                id,
                                2,
                                system("Journalen", Operation.values()[1]),
                                EntryFields.NONE));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void whatIsAssessedIsLinkedToItsAssessmentAndWaitsNoMore() {
        var id = system();
        var assessment = assessment();
        by(lena, () -> occasions.assessed(all(), assessment));
        assertThat(waiting()).isEmpty();
        assertThat(as(lena, () -> links.of(id)))
                .filteredOn(link -> link.relation() == Relation.ASSESSES)
                .extracting(link -> link.other().id())
                .containsExactly(assessment);
    }

    @Test
    void withoutAReasonItGoesOnWaiting() {
        system();
        assertThatThrownBy(() -> by(lena, () -> occasions.dismissed(all(), " ")))
                .isInstanceOf(RuleBroken.class);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void anotherOrganisationSettlesNothingHere() {
        system();
        var here = all();
        by(examples.leader(), () -> occasions.dismissed(here, "Nei"));
        assertThat(waiting()).hasSize(1);
    }
}
