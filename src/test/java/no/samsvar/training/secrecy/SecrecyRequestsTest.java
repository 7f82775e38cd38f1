package no.samsvar.training.secrecy;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.training.TrainingKinds.DECLARATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.supplier.SupplierExamples;
import no.samsvar.training.DeclarationFields;
import no.samsvar.training.Holder;
import no.samsvar.training.Tie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class SecrecyRequestsTest implements SamsvarTest {

    static final LocalDate TODAY = LocalDate.now(Time.OSLO);

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired SecrecyRequests requests;
    @Autowired MockMvcTester browser;
    @Autowired NewId ids;

    Someone lena;
    EntryId theirs;

    @BeforeEach
    void aSupplierThatKeepsItsDeclarations() {
        lena = examples.leader();
        var supplier = id();
        as(
                () ->
                        register.create(
                                SUPPLIER,
                                supplier,
                                SupplierExamples.named("Journalhuset", "Journal"),
                                EntryFields.NONE));
        theirs = declaration(Tie.SUPPLIER_STAFF, supplier.value());
    }

    EntryId id() {
        return new EntryId(ids.next());
    }

    <T> T as(Supplier<T> work) {
        return examples.access(lena).call(work::get);
    }

    void by(Runnable work) {
        as(
                () -> {
                    work.run();
                    return true;
                });
    }

    EntryId declaration(Tie tie, @Nullable UUID supplier) {
        var holder = supplier == null ? Holder.US : Holder.SUPPLIER;
        var fields =
                new DeclarationFields(
                        "Alle hos journalhuset",
                        null,
                        tie,
                        supplier,
                        Set.of(),
                        null,
                        holder,
                        null,
                        null);
        return as(() -> register.create(DECLARATION, id(), fields, EntryFields.NONE));
    }

    String page() {
        var body =
                browser.get()
                        .uri(DECLARATION.path(theirs))
                        .cookie(new Cookie("session", lena.session().text()))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }

    @Test
    @Requirement("SEC-07")
    void theDeclarationsThatASupplierKeepsAreAskedForAndTheSampleIsKept() {
        var request = ids.next();
        var ask = new AskForm(Wanted.DECLARATIONS, TODAY.plusDays(30));
        by(() -> requests.ask(theirs, request, ask));
        by(() -> requests.ask(theirs, request, ask));
        assertThat(as(() -> requests.of(theirs))).hasSize(1);
        var shown = new ShownForm(TODAY, "Fem av fem var signert", TODAY.plusYears(1));
        by(() -> requests.shown(theirs, request, shown));
        var stored = as(() -> register.find(DECLARATION, theirs));
        assertThat(stored.fields().shownOn()).isEqualTo(TODAY);
        assertThat(stored.fields().sample()).isEqualTo("Fem av fem var signert");
        assertThat(stored.fields().heldBy()).isEqualTo(Holder.SUPPLIER);
        assertThat(page()).contains("Fem av fem var signert");
        assertThatThrownBy(() -> by(() -> requests.shown(theirs, request, shown)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Requirement("SEC-06")
    void theRoutineIsAskedForAndIsToBeConfirmedAgainWhenItSays() {
        var request = ids.next();
        by(() -> requests.ask(theirs, request, new AskForm(Wanted.ROUTINE, TODAY.plusDays(30))));
        assertThat(page()).contains("Rutinen for taushetsplikt, med signert bekreftelse");
        var shown = new ShownForm(TODAY, "Rutine fra 2025, signert", TODAY.plusYears(2));
        by(() -> requests.shown(theirs, request, shown));
        assertThat(as(() -> register.entry(theirs)).reviewOn()).isEqualTo(TODAY.plusYears(2));
    }

    @Test
    void whatIsNotAnsweredInTimeIsCounted() {
        var ask = new AskForm(Wanted.ROUTINE, TODAY.minusDays(1));
        by(() -> requests.ask(theirs, ids.next(), ask));
        assertThat(as(() -> requests.overdue())).isEqualTo(1);
        assertThat(page()).contains("Ikke besvart");
    }

    @Test
    void onlySuppliersAreAskedAndNothingIsShownInTheFuture() {
        var own = declaration(Tie.EMPLOYEE, null);
        var ask = new AskForm(Wanted.ROUTINE, TODAY);
        assertThatThrownBy(() -> by(() -> requests.ask(own, ids.next(), ask)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("declaration.ask.not-supplier");
        var request = ids.next();
        by(() -> requests.ask(theirs, request, ask));
        var shown = new ShownForm(TODAY.plusDays(1), "x", TODAY.plusYears(1));
        assertThatThrownBy(() -> by(() -> requests.shown(theirs, request, shown)))
                .hasMessage("declaration.shown.in-future");
    }
}
