package no.samsvar.measure.web;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.supplier.SupplierExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MeasurePagesTest implements SamsvarTest {

    static final LocalDate SOON = LocalDate.now(Time.OSLO).plusDays(20);

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired NewId ids;

    Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    MvcTestResult get(Someone who, String path) {
        return browser.get().uri(path).cookie(session(who)).exchange();
    }

    MvcTestResult post(Someone who, String path, Map<String, String> form) {
        var request = browser.post().uri(path).with(csrf()).cookie(session(who));
        form.forEach(request::param);
        return request.exchange();
    }

    static Cookie session(Someone who) {
        return new Cookie("session", who.session().text());
    }

    List<Stored<MeasureFields>> all() {
        return lena.scope().call(() -> register.all(MEASURE));
    }

    EntryId supplier() {
        var fields = SupplierExamples.named("Fjord Drift", "Drift");
        return lena.scope()
                .call(
                        () ->
                                register.create(
                                        SUPPLIER,
                                        new EntryId(ids.next()),
                                        fields,
                                        EntryFields.NONE));
    }

    EntryId planned(Someone owner) {
        var about = supplier();
        var form =
                Map.of(
                        "measure",
                        UUID.randomUUID().toString(),
                        "title",
                        "Be om rapport",
                        "owner",
                        owner.id().value().toString(),
                        "deadline",
                        SOON.toString());
        assertThat(post(lena, "/measures/about/" + about, form)).hasStatus(302);
        return all().getFirst().entry().id();
    }

    @Test
    void aMeasureWithoutOwnerOrDeadlineIsRefusedAtTheFieldsAndNothingTypedIsLost() {
        var form = Map.of("id", UUID.randomUUID().toString(), "version", "-1", "title", "Ny lås");
        assertThat(post(lena, "/registers/measure", form))
                .hasStatus(422)
                .bodyText()
                .contains("Fyll ut «Ansvarlig»", "Fyll ut «Frist»", "value=\"Ny lås\"");
        assertThat(all()).isEmpty();
    }

    @Test
    void anEntrysPageTellsItsMeasures() {
        var id = planned(lena);
        var about = lena.scope().call(() -> register.all(SUPPLIER)).getFirst().entry().id();
        assertThat(get(lena, SUPPLIER.path(about)))
                .bodyText()
                .contains("Be om rapport", MEASURE.path(id));
        assertThat(get(lena, MEASURE.path(id)))
                .bodyText()
                .contains("Fjord Drift", "/measures/" + id + "/postpone");
    }

    @Test
    void whoeverOwnsAMeasureIsOfferedToSayItIsDoneAndOthersAreNot() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        var id = planned(eva);
        assertThat(get(eva, MEASURE.path(id))).bodyText().contains("/finish");
        var nils = examples.with(Role.EMPLOYEE, lena);
        assertThat(get(nils, MEASURE.path(id))).bodyText().doesNotContain("/finish");
    }

    @Test
    void aDeadlineMovedToLaterOnTheGeneralFormIsLedToWhereTheReasonIsAsked() {
        var id = planned(lena);
        var form =
                Map.of(
                        "version",
                        "0",
                        "title",
                        "Be om rapport",
                        "source",
                        "SUPPLIER",
                        "owner",
                        lena.id().value().toString(),
                        "deadline",
                        SOON.plusDays(1).toString());
        assertThat(post(lena, MEASURE.path(id), form))
                .hasStatus(422)
                .bodyText()
                .contains("Bruk «Utsett»");
        assertThat(all().getFirst().fields().deadline()).isEqualTo(SOON);
    }

    @Test
    void aPostponementWithoutReasonIsRefusedAndOneWithIsShown() {
        var id = planned(lena);
        var path = "/measures/" + id + "/postpone";
        var later = SOON.plusDays(30).toString();
        assertThat(post(lena, path, Map.of("version", "0", "deadline", later))).hasStatus(422);
        var told = Map.of("version", "0", "deadline", later, "reason", "Venter på svar");
        assertThat(post(lena, path, told)).hasStatus(302);
        assertThat(get(lena, MEASURE.path(id))).bodyText().contains("Venter på svar");
    }

    @Test
    void aStepOnAMeasureThatSomebodyElseHasChangedIsAConflict() {
        var id = planned(lena);
        var path = "/measures/" + id + "/drop";
        var form = Map.of("version", "7", "reason", "Ikke nødvendig");
        assertThat(post(lena, path, form)).hasStatus(409);
        assertThat(all().getFirst().entry().status()).isEqualTo(MeasureKinds.PLANNED);
    }

    @Test
    @Requirement("ORG-06")
    void theWheelShowsTheYearsTasksAndPrintsAsAPdf() {
        var form =
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "version",
                        "-1",
                        "title",
                        "Les scenarioene",
                        "phase",
                        "PLAN",
                        "every",
                        "YEARLY",
                        "firstOn",
                        SOON.toString(),
                        "minutes",
                        "90",
                        "owner",
                        lena.id().value().toString());
        assertThat(post(lena, "/registers/recurring_task", form)).hasStatus(302);
        assertThat(get(lena, "/measures/wheel?year=" + SOON.getYear()))
                .bodyText()
                .contains("Les scenarioene", "1 t 30 min", "Planlegge");
        var sheet = get(lena, "/measures/wheel/" + SOON.getYear() + ".pdf");
        assertThat(sheet).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(lena, "/measures/wheel/12.pdf")).hasStatus(404);
    }
}
