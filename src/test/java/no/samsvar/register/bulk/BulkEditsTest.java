package no.samsvar.register.bulk;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.audit.History;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.ListQuery;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.supplier.LikelyRole;
import no.samsvar.supplier.SupplierFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BulkEditsTest implements SamsvarTest {

    static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired BulkEdits edits;
    @Autowired History history;
    @Autowired NewId ids;

    Someone maja;

    @BeforeEach
    void aMunicipality() {
        maja = examples.manager();
    }

    EntryId stored(String title, LikelyRole role, LocalDate agreementFrom) {
        var id = new EntryId(ids.next());
        var fields =
                new SupplierFields(
                        title,
                        null,
                        "Alt",
                        Set.of(),
                        role,
                        null,
                        true,
                        agreementFrom,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        maja.scope().run(() -> register.create(SUPPLIER, id, fields, EntryFields.NONE));
        return id;
    }

    Stored<SupplierFields> now(EntryId id) {
        return maja.scope().call(() -> register.find(SUPPLIER, id));
    }

    BulkPlan<SupplierFields> plan(Selection selection, Wish wish) {
        return maja.scope().call(() -> edits.plan(SUPPLIER, selection, wish));
    }

    UUID done(Instant moment, Selection selection, Wish wish) {
        var id = ids.next();
        var print = plan(selection, wish).print();
        var applied =
                Time.at(
                        moment,
                        () ->
                                maja.scope()
                                        .call(
                                                () ->
                                                        edits.apply(
                                                                SUPPLIER, id, selection, wish,
                                                                print)));
        assertThat(applied).isTrue();
        return id;
    }

    void undo(Instant moment, UUID edit) {
        Time.at(
                moment,
                () -> {
                    maja.scope().run(() -> edits.undo(SUPPLIER, edit));
                    return true;
                });
    }

    Wish wish() {
        return new Wish(
                Map.of(
                        "likelyRole", "PROCESSOR",
                        "STATUS", "ENDED",
                        "entry.owner", maja.id().value().toString(),
                        "entry.reviewOn", "2027-01-15",
                        "agreementFrom", Wish.NOTHING));
    }

    @Test
    void theListsEntriesAreChangedShownBeforehandAndToldAsOneActionEach() {
        var one = stored("En", null, LocalDate.of(2026, 1, 1));
        var other = stored("To", LikelyRole.PROCESSOR, null);
        var outside = stored("Annet", null, null);
        var listed =
                new Selection.OfList(
                        new ListQuery(
                                "",
                                Map.of("agreement", List.of("yes"), "title", List.of("o")),
                                "title",
                                false,
                                Optional.empty(),
                                50));
        assertThat(plan(listed, wish()).entries()).hasSize(1);
        var both = new Selection.Chosen(List.of(one, other));
        var plan = plan(both, wish());
        assertThat(plan.changed()).hasSize(2);
        assertThat(plan.changed().getFirst().changes())
                .extracting(change -> change.field().name())
                .containsExactlyInAnyOrder("likelyRole", "agreementFrom", "owner", "reviewOn");
        done(NOON, both, wish());
        var stored = now(one);
        assertThat(stored.fields().likelyRole()).isEqualTo(LikelyRole.PROCESSOR);
        assertThat(stored.fields().agreementFrom()).isNull();
        assertThat(stored.entry().status()).isEqualTo("ENDED");
        assertThat(stored.entry().ownerId()).isEqualTo(maja.id().value());
        assertThat(stored.entry().reviewOn()).isEqualTo("2027-01-15");
        assertThat(now(outside).entry().version()).isZero();
        var actions = maja.scope().call(() -> history.of(one.value()));
        assertThat(actions).as("made, and changed once").hasSize(2);
    }

    @Test
    void whatIsSoAlreadyIsNotTouched() {
        var id = stored("To", LikelyRole.PROCESSOR, null);
        var wish = new Wish(Map.of("likelyRole", "PROCESSOR"));
        done(NOON, new Selection.Chosen(List.of(id)), wish);
        assertThat(now(id).entry().version()).isZero();
    }

    @Test
    void itIsTakenBackWithinTenMinutesButForEntriesChangedSince() {
        var one = stored("En", LikelyRole.INCIDENTAL, LocalDate.of(2026, 1, 1));
        var other = stored("To", null, null);
        var before = now(one);
        var edit = done(NOON, new Selection.Chosen(List.of(one, other)), wish());
        var changed = now(other);
        maja.scope()
                .run(
                        () ->
                                register.change(
                                        SUPPLIER,
                                        other,
                                        changed.entry().version(),
                                        changed.fields(),
                                        EntryFields.NONE));
        undo(NOON.plus(9, ChronoUnit.MINUTES), edit);
        assertThat(now(one).fields()).isEqualTo(before.fields());
        assertThat(now(one).entry().fields()).isEqualTo(before.entry().fields());
        assertThat(now(one).entry().status()).isEqualTo("ACTIVE");
        assertThat(now(other).entry().status()).isEqualTo("ENDED");
        var told = maja.scope().call(() -> edits.find(SUPPLIER, edit));
        assertThat(told.kept()).extracting(BulkEdit.Kept::id).containsExactly(other);
        assertThat(told.undoneAt()).isPresent();
    }

    @Test
    void afterTenMinutesItIsTooLate() {
        var one = stored("En", null, null);
        var edit = done(NOON, new Selection.Chosen(List.of(one)), wish());
        assertThatThrownBy(() -> undo(NOON.plus(BulkEdit.TIME), edit))
                .isInstanceOf(RuleBroken.class);
        assertThat(now(one).entry().status()).isEqualTo("ENDED");
    }

    @Test
    void anEntryThatWouldContradictItselfStopsThemAll() {
        var one = stored("En", null, LocalDate.of(2026, 6, 1));
        var other = stored("To", null, LocalDate.of(2026, 1, 1));
        var both = new Selection.Chosen(List.of(one, other));
        var wish = new Wish(Map.of("agreementUntil", "2026-03-01"));
        var plan = plan(both, wish);
        assertThat(plan.faulty()).hasSize(1);
        assertThat(
                        maja.scope()
                                .call(
                                        () ->
                                                edits.apply(
                                                        SUPPLIER,
                                                        ids.next(),
                                                        both,
                                                        wish,
                                                        plan.print())))
                .isFalse();
        assertThat(now(other).entry().version()).isZero();
    }

    @Test
    void onlyWhoDidItSeesItAndNobodyReachesAnotherOrganisationsEntries() {
        var one = stored("En", null, null);
        var edit = done(NOON, new Selection.Chosen(List.of(one)), wish());
        var colleague = examples.with(Role.SECURITY_LEAD, maja);
        assertThatThrownBy(() -> colleague.scope().run(() -> edits.find(SUPPLIER, edit)))
                .isInstanceOf(NotFound.class);
        var stranger = examples.manager();
        var foreign = new Selection.Chosen(List.of(one));
        assertThat(stranger.scope().call(() -> edits.plan(SUPPLIER, foreign, wish())).entries())
                .isEmpty();
    }
}
