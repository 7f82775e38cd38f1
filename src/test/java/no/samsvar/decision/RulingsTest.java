package no.samsvar.decision;

import static no.samsvar.decision.RulingKinds.RULING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.ClinicTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.Restriction;
import no.samsvar.supplier.DataKind;
import no.samsvar.supplier.SupplierFields;
import no.samsvar.supplier.SupplierKinds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class RulingsTest extends ClinicTest {

    @Autowired Rulings rulings;
    @Autowired MadeRulings made;

    EntryId shredder(Optional<Restriction> restriction) {
        var fields =
                new SupplierFields(
                        "Makulering AS",
                        null,
                        "Henter og makulerer papir",
                        Set.of(DataKind.HEALTH),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return as(
                lena,
                () -> register.create(SupplierKinds.SUPPLIER, id(), fields, owned(), restriction));
    }

    EntryId begun(Optional<EntryId> about) {
        return as(lena, () -> rulings.start(id(), "processor", about, Language.NB));
    }

    Ruling found(EntryId id) {
        return as(lena, () -> rulings.find(id));
    }

    void answer(EntryId id, String question, String... options) {
        by(lena, () -> rulings.answer(id, version(id), question, Set.of(options), Language.NB));
    }

    EntryId answered() {
        var id = begun(Optional.of(shredder(Optional.empty())));
        answer(id, "purpose", "us");
        answer(id, "operations", "destroy");
        return id;
    }

    EntryId decided() {
        var id = answered();
        by(lena, () -> rulings.conclude(id, version(id), Language.NB));
        return id;
    }

    @Test
    void whatTheRegisterKnowsIsFilledInAndTheRestIsAsked() {
        var ruling = found(begun(Optional.of(shredder(Optional.empty()))));
        assertThat(ruling.answer("data").orElseThrow().fact()).isEqualTo("supplier.data");
        assertThat(ruling.answers().given()).containsOnlyKeys("data");
        assertThat(ruling.decision().deliberation().about(ruling.answers()).next())
                .contains("purpose");
        assertThat(found(begun(Optional.empty())).given()).isEmpty();
    }

    @Test
    void aDecisionKeepsItsAnswersItsWordsItsEditionAndWhatItIsAbout() {
        var ruling = found(decided());
        var fields = ruling.stored().fields();
        assertThat(ruling.state()).isEqualTo(RulingKinds.DECIDED);
        assertThat(fields.outcome()).isEqualTo(DecisionIds.of("processor", "processor"));
        assertThat(fields.shown()).isEqualTo("Ja, leverandøren er databehandler");
        assertThat(fields.edition()).isEqualTo(ruling.decision().version());
        var answer = ruling.answer("operations").orElseThrow();
        assertThat(answer.asked()).startsWith("Hva har leverandøren");
        assertThat(answer.said()).isEqualTo("Sletter, makulerer eller kasserer dem");
        assertThat(answer.answeredBy()).isEqualTo(lena.id().value());
        assertThat(ruling.about()).extracting(it -> it.title()).containsExactly("Makulering AS");
        var about = ruling.about().getFirst();
        assertThat(as(lena, () -> made.about(about))).hasSize(1);
    }

    @Test
    void anotherAnswerOpensItAgainAndForgetsWhatItCameTo() {
        var id = decided();
        answer(id, "purpose", "supplier");
        var ruling = found(id);
        assertThat(ruling.open()).isTrue();
        assertThat(ruling.stored().fields().outcome()).isNull();
        by(lena, () -> rulings.conclude(id, version(id), Language.NB));
        assertThat(found(id).stored().fields().outcome())
                .isEqualTo(DecisionIds.of("processor", "independent"));
    }

    @Test
    void nothingIsDecidedBeforeTheAnswersDecide() {
        var id = begun(Optional.empty());
        assertThatThrownBy(() -> by(lena, () -> rulings.conclude(id, version(id), Language.NB)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(
                        () ->
                                by(
                                        lena,
                                        () ->
                                                register.move(
                                                        RULING,
                                                        id,
                                                        version(id),
                                                        RulingKinds.DECIDED,
                                                        null)))
                .isInstanceOf(RuleBroken.class);
        answer(id, "data");
        assertThat(found(id).answer("data").orElseThrow().unknown()).isTrue();
        assertThatThrownBy(() -> answer(id, "data", "perhaps")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theRulesOfTodayLeaveAloneWhatTheyWouldDecideTheSameWay() {
        decided();
        assertThat(as(lena, () -> made.again())).isEmpty();
    }

    @Test
    void nobodyDepartsWhereTheLawBinds() {
        var id = answered();
        var form = new DepartureForm("Ingen avtale", "De er så snille", null, null);
        assertThatThrownBy(() -> by(lena, () -> rulings.depart(id, version(id), form, Language.NB)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("no-departing");
    }

    @Test
    void twoWhoAnswerAtOnceDoNotOverwriteEachOther() {
        var id = begun(Optional.empty());
        int seen = version(id);
        answer(id, "data", "yes");
        assertThatThrownBy(
                        () ->
                                by(
                                        lena,
                                        () ->
                                                rulings.answer(
                                                        id,
                                                        seen,
                                                        "data",
                                                        Set.of("no"),
                                                        Language.NB)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aDecisionAboutSomethingHiddenIsHiddenFromTheSamePeople() {
        var hidden = new Restriction("Gjelder en ansatt", Set.of(lena.id()));
        var id = begun(Optional.of(shredder(Optional.of(hidden))));
        var other = examples.with(Role.LEADER, lena);
        assertThatThrownBy(() -> as(other, () -> rulings.find(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void anEmployeeBeginsNoneAndNothingIsBegunAboutAnythingThatDoesNotFit() {
        var employee = examples.with(Role.EMPLOYEE, lena);
        assertThatThrownBy(
                        () ->
                                as(
                                        employee,
                                        () ->
                                                rulings.start(
                                                        id(),
                                                        "processor",
                                                        Optional.empty(),
                                                        Language.NB)))
                .isInstanceOf(AccessDeniedException.class);
        var ruling = begun(Optional.empty());
        assertThatThrownBy(() -> begun(Optional.of(ruling))).isInstanceOf(NotFound.class);
    }

    void refused(Runnable work) {
        assertThatThrownBy(() -> by(lena, work)).isInstanceOf(RuleBroken.class);
    }

    EntryId dispenser() {
        var id = as(lena, () -> rulings.start(id(), "dpia", Optional.empty(), Language.NB));
        answer(id, "whose", "ours");
        answer(id, "kind", "something");
        answer(id, "made", "no");
        answer(id, "listed", "none");
        answer(id, "large", "no");
        answer(id, "special", "yes");
        answer(id, "vulnerable", "yes");
        answer(id, "signs", "none");
        return id;
    }

    @Test
    void aDepartureKeepsItsReasonAndTheAdviceAndStandsWhenTheManagerSaysSo() {
        var id = dispenser();
        var unasked = new DepartureForm("Ingen DPIA", "Ikke noe nytt", null, null);
        assertThatThrownBy(
                        () -> by(lena, () -> rulings.depart(id, version(id), unasked, Language.NB)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("advice-first");
        var form = new DepartureForm("Ingen DPIA", "Ikke noe nytt", "Rådes til å lage en", false);
        by(lena, () -> rulings.depart(id, version(id), form, Language.NB));
        assertThat(found(id).state()).isEqualTo(RulingKinds.AWAITING);
        for (var state : List.of(RulingKinds.DECIDED, RulingKinds.DEPARTED, RulingKinds.OPEN)) {
            refused(() -> register.move(RULING, id, version(id), state, null));
        }
        refused(() -> rulings.conclude(id, version(id), Language.NB));
        by(lena, () -> rulings.approve(id, version(id)));
        var fields = found(id).stored().fields();
        assertThat(found(id).state()).isEqualTo(RulingKinds.DEPARTED);
        assertThat(fields.departure()).isEqualTo("Ingen DPIA");
        assertThat(fields.advice()).isEqualTo("Rådes til å lage en");
        assertThat(fields.adviceFollowed()).isFalse();
        assertThat(fields.approvedBy()).isEqualTo(lena.id().value());
        assertThatThrownBy(() -> by(lena, () -> rulings.approve(id, version(id))))
                .isInstanceOf(RuleBroken.class);
    }
}
