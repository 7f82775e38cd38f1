package no.samsvar.setup.adoption;

import static no.samsvar.routine.RoutineKinds.DRAFT;
import static no.samsvar.routine.RoutineKinds.ROUTINE;
import static no.samsvar.routine.RoutineKinds.VALID;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersonId;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.processing.Whose;
import no.samsvar.risk.RiskKinds;
import no.samsvar.setup.guide.GuidePage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class AdoptingTest extends StartTest {

    /** Of the sources' own examples: nobody's. */
    private static final String PERSON_NUMBER = "13097248022";

    @Autowired LegalPersons legalPersons;
    @Autowired NewId ids;

    @Test
    void systemsComeWithWhoDeliversThemAndEachLineComesOnce() {
        confirmAll(GuidePage.SYSTEMS);
        var systems = all(SYSTEM);
        var suppliers = all(SUPPLIER);
        assertThat(systems).isNotEmpty();
        assertThat(systems)
                .filteredOn(one -> one.entry().title().equals("Journalsystemet"))
                .singleElement()
                .satisfies(one -> assertThat(one.fields().supplier()).isNotNull());
        confirmAll(GuidePage.SYSTEMS);
        assertThat(all(SYSTEM)).hasSameSizeAs(systems);
        assertThat(all(SUPPLIER)).hasSameSizeAs(suppliers);
    }

    @Test
    void whatIsNotUsIsLeftOutAndRemembered() {
        var first = cards(GuidePage.PROCESSING).getFirst();
        confirm(GuidePage.PROCESSING, List.of(said(first, Choice.NOT_US, Map.of())));
        assertThat(all(ProcessingKinds.PROCESSING)).isEmpty();
        assertThat(cards(GuidePage.PROCESSING).getFirst().choice()).isEqualTo(Choice.NOT_US);
    }

    @Test
    void everyEntryKnowsTheLineThatItCameFrom() {
        confirmAll(GuidePage.SYSTEMS);
        confirmAll(GuidePage.PROCESSING);
        var taken =
                as(() -> origins.all()).stream()
                        .collect(Collectors.toMap(one -> one.entryId(), Function.identity()));
        assertThat(all(ProcessingKinds.PROCESSING))
                .isNotEmpty()
                .allSatisfy(
                        one -> {
                            var origin = taken.get(one.entry().id());
                            assertThat(origin.pack()).isEqualTo("clinic");
                            assertThat(origin.source()).isNotBlank();
                            assertThat(origin.proposal()).isEqualTo(origin.checkedBy() == null);
                            assertThat(one.entry().ownerId()).isEqualTo(lena.id().value());
                        });
    }

    @Test
    void whoseARecordIsFollowsFromHowManyCompaniesThereAre() {
        company("Lege Lena AS");
        confirmAll(GuidePage.PROCESSING);
        assertThat(journal().whose()).isEqualTo(Whose.ONE);
        assertThat(journal().controllers()).hasSize(1);
    }

    @Test
    void severalCompaniesHaveARecordEach() {
        company("Lege Lena AS");
        company("Lege Lars AS");
        confirmAll(GuidePage.PROCESSING);
        assertThat(journal().whose()).isEqualTo(Whose.SEVERAL_EACH);
        assertThat(journal().controllers()).hasSize(2);
    }

    private void company(String name) {
        var one = new LegalPerson(new LegalPersonId(ids.next()), name, null, 0);
        run(() -> legalPersons.add(one));
    }

    private ProcessingFields journal() {
        return all(ProcessingKinds.PROCESSING).stream()
                .map(one -> one.fields())
                .filter(it -> it.title().equals("Pasientjournal"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBlankThatTheRegisterRefusesStoresNothing() {
        var card =
                cards(GuidePage.ROUTINES).stream()
                        .filter(one -> !one.blanks().isEmpty())
                        .findFirst()
                        .orElseThrow();
        var number = Map.of(card.blanks().getFirst().id(), PERSON_NUMBER);
        assertThatThrownBy(
                        () -> confirm(GuidePage.ROUTINES, List.of(said(card, Choice.FITS, number))))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        e -> assertThat(e.code()).isEqualTo("start.line-refused"));
        assertThat(all(ROUTINE)).isEmpty();
    }

    @Test
    void scenariosAreTakenIntoOneAssessment() {
        confirmAll(GuidePage.RISKS);
        var risks = all(RiskKinds.RISK);
        assertThat(all(RiskKinds.ASSESSMENT)).hasSize(1);
        assertThat(risks)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.fields().assessment()).isNotNull());
        confirmAll(GuidePage.RISKS);
        assertThat(all(RiskKinds.RISK)).hasSameSizeAs(risks);
    }

    @Test
    void routinesAreDraftsWithTheirBlanksFilledInUntilTheManagerApprovesThem() {
        var cards = cards(GuidePage.ROUTINES).stream().filter(one -> !one.blanks().isEmpty());
        var two = cards.limit(2).toList();
        var answers =
                two.getFirst().blanks().stream()
                        .collect(Collectors.toMap(Card.BlankAsked::id, _ -> "Maren på kontoret"));
        confirm(
                GuidePage.ROUTINES,
                List.of(
                        said(two.getFirst(), Choice.FITS, answers),
                        said(two.getLast(), Choice.FITS, Map.of())));
        var routines = all(ROUTINE);
        assertThat(routines).hasSize(2).allMatch(one -> one.entry().status().equals(DRAFT));
        var whole = routines.stream().filter(one -> !Approving.open(one)).toList();
        assertThat(whole)
                .singleElement()
                .satisfies(one -> assertThat(one.fields().text()).contains("Maren på kontoret"));
        var ids = routines.stream().map(one -> one.entry().id()).toList();
        assertThatThrownBy(() -> run(() -> approving.approve(ids)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("start.blank-open"));
        run(() -> approving.approve(List.of(whole.getFirst().entry().id())));
        assertThat(all(ROUTINE)).filteredOn(one -> one.entry().status().equals(VALID)).hasSize(1);
    }

    @Test
    void aLineOfAnotherPageIsRefused() {
        var system = cards(GuidePage.SYSTEMS).getFirst();
        assertThatThrownBy(
                        () ->
                                confirm(
                                        GuidePage.RISKS,
                                        List.of(said(system, Choice.FITS, Map.of()))))
                .isInstanceOf(RuleBroken.class);
        assertThat(all(SYSTEM)).isEmpty();
    }
}
