package no.samsvar.training;

import static no.samsvar.training.TrainingKinds.DECLARATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Member;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.TodayItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class DeclarationRegisterTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Declarations declarations;
    @Autowired DeclarationsToday today;
    @Autowired TransactionTemplate transactions;
    @Autowired NewId ids;

    Someone lena;
    Someone eva;

    @BeforeEach
    void aClinicWithAnEmployee() {
        lena = examples.leader();
        eva = examples.with(Role.EMPLOYEE, lena);
    }

    <T> T as(Someone who, Supplier<T> work) {
        return examples.access(who).call(() -> transactions.execute(_ -> work.get()));
    }

    static DeclarationFields of(Tie tie, @Nullable UUID supplier, @Nullable Holder holder) {
        return new DeclarationFields(
                "Renate", null, tie, supplier, Set.of(), null, holder, null, null);
    }

    static List<String> fields(List<Problem> problems) {
        return problems.stream().map(Problem::field).toList();
    }

    List<String> todays(Someone who) {
        return as(who, () -> today.items()).stream().map(TodayItem::key).toList();
    }

    @Test
    @Requirement("TRN-01")
    void whoHasNoDeclarationIsFoundNotedAndTodayRemindsUntilItIsSigned() {
        assertThat(as(lena, () -> declarations.unknown()))
                .extracting(Member::id)
                .containsExactlyInAnyOrder(lena.id(), eva.id());
        assertThat(todays(lena)).containsExactly("declaration.today.unknown");
        as(
                lena,
                () -> {
                    declarations.noteUnknown();
                    return true;
                });
        assertThat(as(lena, () -> declarations.unknown())).isEmpty();
        assertThat(todays(lena)).containsExactly("declaration.today.missing");
        assertThat(todays(eva)).isEmpty();
        for (var stored : as(lena, () -> register.all(DECLARATION))) {
            var signed =
                    new DeclarationFields(
                            stored.entry().title(),
                            stored.fields().person(),
                            Tie.EMPLOYEE,
                            null,
                            Set.of(Provision.HEALTH_PERSONNEL_ACT_21),
                            LocalDate.now(Time.OSLO),
                            Holder.US,
                            null,
                            null);
            as(
                    lena,
                    () -> {
                        var id = stored.entry().id();
                        register.change(DECLARATION, id, 0, signed, EntryFields.NONE);
                        register.move(DECLARATION, id, 1, TrainingKinds.SIGNED, null);
                        return true;
                    });
        }
        assertThat(todays(lena)).isEmpty();
    }

    @Test
    void aDeclarationIsNotSignedWithoutItsDay() {
        var id = new EntryId(ids.next());
        as(
                lena,
                () ->
                        register.create(
                                DECLARATION, id, of(Tie.CLEANER, null, null), EntryFields.NONE));
        assertThatThrownBy(
                        () ->
                                as(
                                        lena,
                                        () -> {
                                            register.move(
                                                    DECLARATION, id, 0, TrainingKinds.SIGNED, null);
                                            return true;
                                        }))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void onlyASupplierKeepsDeclarationsAndOnlyThoseOfItsOwnStaff() {
        var supplier = UUID.randomUUID();
        assertThat(of(Tie.SUPPLIER_STAFF, supplier, Holder.SUPPLIER).problems()).isEmpty();
        assertThat(fields(of(Tie.SUPPLIER_STAFF, null, Holder.US).problems()))
                .containsExactly("supplier");
        assertThat(fields(of(Tie.EMPLOYEE, null, Holder.SUPPLIER).problems()))
                .containsExactly("heldBy");
    }

    @Test
    void anAuditorAnswersToAnotherHouse() {
        var agnes = examples.with(Role.AUDITOR, lena);
        assertThat(as(lena, () -> declarations.unknown()))
                .extracting(Member::id)
                .doesNotContain(agnes.id());
    }
}
