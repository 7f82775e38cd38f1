package no.samsvar.training.web;

import static no.samsvar.supplier.SupplierKinds.SYSTEM;
import static no.samsvar.training.TrainingKinds.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.authorisation.Grant;
import no.samsvar.identity.Address;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.UnitId;
import no.samsvar.organisation.Units;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.supplier.SystemFields;
import no.samsvar.supplier.SystemType;
import no.samsvar.training.CourseExamples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CoursePagesTest implements SamsvarTest {

    static final String TODAY = LocalDate.now(Time.OSLO).toString();

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Authorisations authorisations;
    @Autowired Units units;
    @Autowired NewId ids;

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

    /** About a system. */
    void technology(Someone who) {
        var system = new EntryId(ids.next());
        var fields =
                new SystemFields(
                        "Journalen",
                        SystemType.JOURNAL,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null);
        who.scope()
                .run(
                        () -> {
                            register.create(SYSTEM, system, fields, EntryFields.NONE);
                            register.create(
                                    COURSE,
                                    new EntryId(ids.next()),
                                    CourseExamples.about(system.value(), "Sperring i journalen"),
                                    EntryFields.NONE);
                        });
    }

    EntryId course(Someone who) {
        return who.scope()
                .call(
                        () ->
                                register.create(
                                        COURSE,
                                        new EntryId(ids.next()),
                                        CourseExamples.yearly("Taushetsplikt"),
                                        EntryFields.NONE));
    }

    @Test
    void everyEmployeeSeesTheirOwnTrainingAndSaysWhatIsDone() {
        var lena = examples.leader();
        var eva = examples.with(Role.EMPLOYEE, lena);
        var id = course(lena);
        assertThat(get(eva, "/courses/mine"))
                .bodyText()
                .contains("Taushetsplikt", "Ikke gjennomført", "/courses/" + id + "/done");
        assertThat(post(eva, "/courses/" + id + "/done", Map.of("doneOn", TODAY))).hasStatus(302);
        assertThat(get(eva, "/courses/mine")).bodyText().doesNotContain("Ikke gjennomført");
        assertThat(get(eva, COURSE.path(id))).bodyText().doesNotContain("Lena Leder");
        assertThat(get(lena, COURSE.path(id))).bodyText().contains("Én mangler dette");
        assertThat(get(eva, "/courses/gaps")).hasStatus(403);
    }

    @Test
    void aDayToComeIsRefusedAtTheField() {
        var lena = examples.leader();
        var id = course(lena);
        var form = Map.of("doneOn", LocalDate.now(Time.OSLO).plusDays(2).toString());
        assertThat(post(lena, "/courses/" + id + "/done", form))
                .hasStatus(422)
                .bodyText()
                .contains("Dagen har ikke vært ennå");
        assertThat(post(lena, "/courses/" + id + "/attendance", Map.of("doneOn", TODAY)))
                .hasStatus(422);
    }

    @Test
    @Requirement("TRN-51")
    void completionAndGapsAreShownByUnitByTechnologyAndByCourse() {
        var maja = examples.manager();
        var unit = new UnitId(ids.next());
        var id = new AuthorisationId(ids.next());
        examples.access(maja)
                .call(
                        () -> {
                            units.add(new Unit(unit, "Hjemmetjenesten", null, 0));
                            var until = LocalDate.now(Time.OSLO).plusMonths(1);
                            var grant = new Grant(Role.CONTRIBUTOR, unit, until, "Vikar");
                            var address = new Address(unit.value() + "@example.no");
                            return authorisations.invite(id, address, "Siv Vikar", grant);
                        });
        course(maja);
        technology(maja);
        assertThat(get(maja, "/courses/gaps"))
                .bodyText()
                .contains("Avdeling for avdeling", "Hjemmetjenesten", "Siv Vikar (OPL-")
                .contains("System for system", "Journalen");
        assertThat(post(maja, "/courses/check", Map.of("found", "Alt er med"))).hasStatus(302);
        assertThat(get(maja, "/courses/gaps")).bodyText().contains("Alt er med");
    }

    @Test
    void thePosterOfDailyHabitsPrints() {
        var lena = examples.leader();
        assertThat(get(lena, "/courses/poster.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }
}
