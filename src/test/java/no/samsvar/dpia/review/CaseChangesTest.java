package no.samsvar.dpia.review;

import static no.samsvar.dpia.DpiaKinds.ONGOING;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.samsvar.Requirement;
import no.samsvar.dpia.Cases;
import no.samsvar.dpia.Criterion;
import no.samsvar.dpia.DpiaTest;
import no.samsvar.dpia.Screening;
import no.samsvar.dpia.decision.CaseDecision.Decided;
import no.samsvar.dpia.decision.CaseLack;
import no.samsvar.dpia.decision.CaseRule;
import no.samsvar.dpia.drawing.Drawings;
import no.samsvar.dpia.drawing.Drawn;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.platform.NotFound;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.rights.RecordChange;
import no.samsvar.risk.Consequence;
import no.samsvar.supplier.SystemFields;
import no.samsvar.supplier.SystemType;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class CaseChangesTest extends DpiaTest {

    @Autowired CaseChanges changes;
    @Autowired Unscreened unscreened;
    @Autowired Drawings drawings;
    @Autowired Cases cases;

    EntryId activity;

    @BeforeEach
    void anActivity() {
        activity = activity();
    }

    private void change(UnaryOperator<ProcessingFields> how) {
        var stored = as(maja, () -> register.find(PROCESSING, activity));
        by(
                maja,
                () ->
                        register.change(
                                PROCESSING,
                                activity,
                                stored.entry().version(),
                                how.apply(stored.fields()),
                                stored.entry().fields()));
    }

    private List<CaseLack> lacks(EntryId id) {
        return as(maja, () -> CaseRule.toStart(decisions.facts(id)));
    }

    private EntryId approved() {
        var id = made(activity, Set.of(Criterion.MONITORING), Screening.PRESUMED);
        move(pia, id, ONGOING);
        write(id, false);
        risk(id, Consequence.LOW);
        advise(id, true);
        int version = entry(id).version();
        by(maja, () -> decisions.decide(id, version, Decided.APPROVED));
        return id;
    }

    @Test
    @Requirement("DPIA-65")
    void aChangeThatMattersInWhatACaseIsDrawnFromMakesItDueAndShowsThenAndNow() {
        var id = approved();
        change(it -> RecordChange.titled(it, "Nytt navn"));
        assertThat(as(pia, () -> changes.of(id))).isEmpty();
        change(it -> RecordChange.givenTo(it, "Politiet"));
        assertThat(as(pia, () -> changes.of(id)))
                .extracting(CaseChange::source, CaseChange::dueOn)
                .containsExactly(tuple(activity, TODAY.plusDays(30)));
        var drawn = as(pia, () -> drawings.of(id)).activities().getFirst();
        assertThat(drawn.changes()).extracting(it -> it.name()).containsExactly("recipients");
        assertThat(drawn.then().fields().recipients().getFirst().name()).isEqualTo("Helfo");

        by(pia, () -> changes.dismiss(id, new DismissForm("Samme mottaker som før"), Map.of()));
        assertThat(as(pia, () -> changes.of(id))).isEmpty();
        assertThat(as(pia, () -> drawings.of(id)).all().noneMatch(Drawn::changed)).isTrue();
    }

    @Test
    void takenUpAgainTheChangeMustBeDrawnBeforeItIsApprovedAnew() {
        var id = approved();
        change(it -> RecordChange.givenTo(it, "Politiet"));
        assertThatThrownBy(() -> by(pia, () -> drawings.draw(id))).hasMessage("dpia.decided");
        move(pia, id, ONGOING);
        assertThat(as(pia, () -> changes.of(id))).isEmpty();
        assertThat(lacks(id)).extracting(CaseLack::code).containsExactly("dpia.lack.changed");
        by(pia, () -> drawings.draw(id));
        assertThat(lacks(id)).isEmpty();
    }

    @Test
    @Requirement("DPIA-51")
    void whatIsNewWaitsToBeScreenedUntilACaseNamesIt() {
        var undecided = change("dpiaNeeded");
        var sensors =
                new SystemFields(
                        "Sensorer",
                        SystemType.JOURNAL,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null);
        var system = as(maja, () -> register.create(SYSTEM, id(), sensors, owned()));
        assertThat(waiting()).contains(undecided, system);
        by(pia, () -> cases.begin(id(), undecided));
        assertThat(waiting()).contains(system).doesNotContain(undecided);
        by(pia, () -> cases.begin(id(), system));
        assertThat(waiting()).doesNotContain(system);
    }

    private List<EntryId> waiting() {
        return as(pia, () -> unscreened.waiting()).stream().map(Entry::id).toList();
    }

    @Test
    @Requirement("DPIA-66")
    void eachKindOfDataIsExplainedInTheRecordAndAnAlternativeIsConsideredBeforeTheStart() {
        var id = made(activity, Set.of(Criterion.MONITORING), Screening.PRESUMED);
        assertThat(lacks(id))
                .extracting(CaseLack::href)
                .contains(CasePart.ALTERNATIVES.path(id))
                .doesNotContain(PROCESSING.path(activity) + "/edit");
        change(
                fields ->
                        PROCESSING
                                .fields()
                                .create(
                                        field ->
                                                field.name().equals("needs")
                                                        ? List.of()
                                                        : field.valueIn(fields)));
        assertThat(lacks(id))
                .extracting(CaseLack::href)
                .containsOnlyOnce(PROCESSING.path(activity) + "/edit");
    }

    @Test
    void ofWhatIsNeitherActivityNorSystemNoCaseBegins() {
        var other = made(activity, Set.of(), Screening.NO);
        assertThatThrownBy(() -> by(pia, () -> cases.begin(id(), other)))
                .isInstanceOf(NotFound.class);
    }

    /** The same activity where nobody has answered whether one is needed. */
    private EntryId change(String blank) {
        change(
                fields ->
                        PROCESSING
                                .fields()
                                .create(
                                        field ->
                                                field.name().equals(blank)
                                                        ? null
                                                        : field.valueIn(fields)));
        return activity;
    }
}
