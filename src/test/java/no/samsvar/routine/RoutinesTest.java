package no.samsvar.routine;

import static no.samsvar.routine.RoutineKinds.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Audience;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.FolderItem.Part;
import no.samsvar.register.Register;
import no.samsvar.register.TodayItem;
import no.samsvar.routine.Shelf.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class RoutinesTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Routines routines;
    @Autowired Readings readings;
    @Autowired RoutinesToday today;
    @Autowired TransactionTemplate transactions;
    @Autowired JdbcClient db;
    @Autowired NewId ids;

    Someone lena;
    Someone eva;

    @BeforeEach
    void aClinicWithAnEmployee() {
        lena = examples.leader();
        eva = examples.with(Role.EMPLOYEE, lena);
    }

    <T extends @Nullable Object> T as(Someone who, Supplier<T> work) {
        return examples.access(who).call(() -> transactions.execute(_ -> work.get()));
    }

    void run(Someone who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    EntryId drafted(RoutineFields fields) {
        var owned = new EntryFields(lena.id().value(), null, null, null);
        return as(lena, () -> register.create(ROUTINE, new EntryId(ids.next()), fields, owned));
    }

    int version(EntryId id) {
        return as(lena, () -> register.entry(id)).version();
    }

    void approve(EntryId id, @Nullable String changes, boolean small) {
        int seen = version(id);
        run(lena, () -> routines.approve(id, seen, new ApprovalForm(changes, small)));
    }

    EntryId approved(String text) {
        var id = drafted(RoutineExamples.saying(text));
        approve(id, null, false);
        return id;
    }

    void write(EntryId id, String text) {
        int seen = version(id);
        run(lena, () -> routines.replaceText(id, seen, new TextForm(text)));
    }

    List<EntryId> toRead(Someone who) {
        return as(who, () -> readings.toRead()).stream().map(Title::id).toList();
    }

    List<String> todays(Someone who) {
        return as(who, () -> today.items()).stream().map(TodayItem::key).toList();
    }

    void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    @Test
    void aDraftHoldsOnceApprovedAndIsGoneThroughAYearLater() {
        var id = drafted(RoutineExamples.saying("Lås skjermen."));
        assertThat(todays(lena)).containsExactly("routine.today.approve");
        approve(id, null, false);
        var entry = as(lena, () -> register.entry(id));
        assertThat(entry.status()).isEqualTo(RoutineKinds.VALID);
        assertThat(entry.reviewOn()).isEqualTo(LocalDate.now(Time.OSLO).plusYears(1));
        assertThat(as(lena, () -> routines.versions(id)))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo("Lås skjermen."))
                .satisfies(it -> assertThat(it.approvedBy()).isEqualTo(lena.id().value()));
    }

    @Test
    void whileAChangeWaitsEverybodyReadsTheNewestVersion() {
        var id = approved("Lås skjermen.");
        write(id, "Lås skjermen og rommet.");
        assertThat(as(eva, () -> routines.versions(id)).getFirst().text())
                .isEqualTo("Lås skjermen.");
        assertThat(as(lena, () -> readings.title(id)).waiting()).isTrue();
        refused("routine.say-what-changed", () -> approve(id, null, false));
        approve(id, "Rommet også", false);
        assertThat(as(eva, () -> routines.versions(id)))
                .extracting(Version::number, Version::text)
                .containsExactly(tuple(2, "Lås skjermen og rommet."), tuple(1, "Lås skjermen."));
        refused("routine.nothing-new", () -> approve(id, "Ingenting", false));
    }

    @Test
    void aRoutineThatSaysNothingIsNotApproved() {
        var id = drafted(RoutineExamples.of(null, Audience.EVERYBODY, Set.of()));
        refused("routine.says-nothing", () -> approve(id, null, false));
    }

    @Test
    void theDatabaseItselfRefusesToChangeAVersion() {
        approved("Lås skjermen.");
        for (var sql :
                List.of("update routine_version set text = 'x'", "delete from routine_version")) {
            assertThatThrownBy(() -> as(lena, () -> db.sql(sql).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void onlyApprovalMakesADraftHold() {
        var id = drafted(RoutineExamples.saying("Lås skjermen."));
        int seen = version(id);
        refused(
                "routine.approve-there",
                () -> run(lena, () -> register.move(ROUTINE, id, seen, RoutineKinds.VALID, null)));
        approve(id, null, false);
        int then = version(id);
        refused(
                "routine.withdraw-instead",
                () -> run(lena, () -> register.move(ROUTINE, id, then, RoutineKinds.DRAFT, null)));
    }

    @Test
    void everybodyIsAskedToReadOnTheirTodayUntilTheyConfirm() {
        var id = approved("Lås skjermen.");
        assertThat(todays(eva)).containsExactly("routine.today.read");
        assertThat(as(lena, () -> readings.readers(id))).noneMatch(Asked::done);
        run(eva, () -> readings.read(id, 1));
        assertThat(todays(eva)).isEmpty();
        assertThat(as(lena, () -> readings.readers(id)))
                .extracting(Asked::id, Asked::done)
                .containsExactly(tuple(lena.id(), false), tuple(eva.id(), true));
    }

    @Test
    void aNewVersionAsksAnewUnlessTheChangeIsSmall() {
        var id = approved("Lås skjermen.");
        run(eva, () -> readings.read(id, 1));
        write(id, "Lås skjermen!");
        approve(id, "Utropstegn", true);
        assertThat(toRead(eva)).isEmpty();
        write(id, "Lås skjermen og rommet.");
        approve(id, "Rommet", false);
        assertThat(toRead(eva)).containsExactly(id);
        refused("routine.newer-version", () -> run(eva, () -> readings.read(id, 2)));
        run(eva, () -> readings.read(id, 3));
        assertThat(toRead(eva)).isEmpty();
    }

    @Test
    void whoeverIsNotAskedDoesNotConfirm() {
        var id = drafted(RoutineExamples.of("A", Audience.ROLES, Set.of(Role.LEADER)));
        approve(id, null, false);
        assertThat(toRead(eva)).isEmpty();
        assertThat(toRead(lena)).containsExactly(id);
        refused("routine.not-asked", () -> run(eva, () -> readings.read(id, 1)));
    }

    @Test
    @Requirement({"ORG-10", "ORG-54"})
    void theThreePartsOfTheLibraryTellWhetherTheyAreInPlaceAndCurrent() {
        var id = approved("Lås skjermen.");
        var day = LocalDate.now(Time.OSLO);
        assertThat(as(eva, () -> routines.library(false)))
                .extracting(Shelf::part, shelf -> shelf.standing(day))
                .containsExactly(
                        tuple(Part.STEERING, Standing.EMPTY),
                        tuple(Part.PERFORMING, Standing.CURRENT),
                        tuple(Part.CONTROLLING, Standing.EMPTY));
        var late = day.plusYears(1).plusDays(1);
        assertThat(as(eva, () -> routines.library(false)).get(1).standing(late))
                .isEqualTo(Standing.OVERDUE);
        int seen = version(id);
        run(lena, () -> routines.withdraw(id, seen));
        assertThat(as(eva, () -> routines.library(true)).get(1).titles()).isEmpty();
        assertThat(as(lena, () -> register.entry(id)).reviewOn()).isNull();
        assertThat(toRead(eva)).isEmpty();
        refused("routine.withdrawn-already", () -> run(lena, () -> routines.withdraw(id, seen)));
    }

    @Test
    void aDraftLiesOnItsShelfOnlyForThoseWhoWrite() {
        drafted(RoutineExamples.saying("Lås skjermen."));
        assertThat(as(eva, () -> routines.library(false)).get(1).titles()).isEmpty();
        assertThat(as(lena, () -> routines.library(true)).get(1).titles()).hasSize(1);
    }

    @Test
    @Requirement("ORG-08")
    void aChangeOfLawAsksForReviewOfChosenRoutinesAndGoingThroughThemStartsTheirTimeAnew() {
        var id = approved("Lås skjermen.");
        var soon = LocalDate.now(Time.OSLO).plusDays(10);
        var form = new ReviewCallForm("Ny forskrift", Set.of(id.value()), soon);
        run(lena, () -> routines.callReview(form));
        assertThat(as(lena, () -> register.entry(id)).reviewOn()).isEqualTo(soon);
        assertThat(as(lena, () -> routines.reviews(id)).reason()).isEqualTo("Ny forskrift");
        int seen = version(id);
        var later = Instant.now().plus(Duration.ofHours(1));
        Time.at(
                later,
                () -> {
                    run(lena, () -> routines.reviewed(id, seen, new ReviewedForm("Stemmer")));
                    return true;
                });
        assertThat(as(lena, () -> routines.reviews(id)).reason()).isNull();
        assertThat(as(lena, () -> register.entry(id)).reviewOn()).isAfter(soon);
    }

    @Test
    void whatDoesNotHoldIsNotGoneThroughAndNothingIsAskedForInThePast() {
        var id = drafted(RoutineExamples.saying("Lås skjermen."));
        var day = LocalDate.now(Time.OSLO);
        var form = new ReviewCallForm("Ny lov", Set.of(id.value()), day);
        refused("routine.not-valid", () -> run(lena, () -> routines.callReview(form)));
        var past = new ReviewCallForm("Ny lov", Set.of(id.value()), day.minusDays(1));
        refused("routine.call-in-past", () -> run(lena, () -> routines.callReview(past)));
    }
}
