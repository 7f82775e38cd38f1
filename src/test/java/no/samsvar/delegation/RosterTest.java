package no.samsvar.delegation;

import static no.samsvar.delegation.CompetenceKinds.COMPETENCE;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.supplier.SystemFields;
import no.samsvar.supplier.SystemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who knows which field of a technology, and which fields nobody knows. */
class RosterTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Authorisations authorisations;
    @Autowired Register register;
    @Autowired NewId ids;

    Someone lena;
    Someone eva;

    @BeforeEach
    void aClinicWithAnEmployee() {
        lena = examples.leader();
        eva = examples.with(Role.EMPLOYEE, lena);
    }

    @Test
    @Requirement("ORG-56")
    void eachTechnologyTellsWhoKnowsItAndWhichFieldsNobodyKnows() {
        var journal = system("Journalen");
        know(fields(Expertise.SECURITY, journal, null, eva.id().value(), null));
        know(fields(Expertise.LAW, journal, null, null, "Advokatkontoret"));
        know(fields(Expertise.HEALTH, null, "Velferdsteknologi", null, "Sykehuset"));
        know(fields(Expertise.IT, null, "velferdsteknologi", null, "Driftspartneren"));
        system("Dørklokka");
        assertThat(page(lena))
                .contains("Journalen", "Eva employee", "Advokatkontoret")
                .contains("Personvern, Helsefag, IT, Drift, Anskaffelser")
                .contains("Jus, Informasjonssikkerhet, Personvern, Drift, Anskaffelser")
                .contains("Dørklokka");
        // An employee of a small clinic is told of what they may see.
        assertThat(page(eva)).contains("Velferdsteknologi").doesNotContain("Journalen");
    }

    @Test
    void everyFieldCoveredIsSaidAndWhoHasLeftCoversNothing() {
        for (var field : Expertise.needed()) {
            know(fields(field, null, "Journalen", eva.id().value(), null));
        }
        assertThat(page(lena)).contains("Alle fag er dekket");
        lena.scope().run(() -> authorisations.end(eva.authorisation()));
        assertThat(page(lena))
                .contains("arbeider ikke her lenger")
                .doesNotContain("Alle fag er dekket");
    }

    @Test
    void aFieldIsKnownBySomebodyAndIsOfOneTechnology() {
        assertThat(fields(Expertise.LAW, null, "Journalen", null, null).problems())
                .extracting(Problem::code)
                .containsExactly("competence.who-knows");
        assertThat(fields(Expertise.LAW, null, null, null, "Advokaten").problems())
                .extracting(Problem::code)
                .containsExactly("competence.which-technology");
        assertThat(fields(Expertise.LAW, ids.next(), "Journalen", null, "Advokaten").problems())
                .extracting(Problem::code)
                .containsExactly("competence.which-technology");
    }

    private void know(CompetenceFields fields) {
        lena.scope()
                .run(
                        () ->
                                register.create(
                                        COMPETENCE,
                                        new EntryId(ids.next()),
                                        fields,
                                        EntryFields.NONE));
    }

    private UUID system(String name) {
        var fields =
                new SystemFields(
                        name, SystemType.SUPPORT, null, Set.of(), null, null, null, null, null);
        var id = new EntryId(ids.next());
        return lena.scope()
                .call(() -> register.create(SYSTEM, id, fields, EntryFields.NONE))
                .value();
    }

    private String page(Someone who) {
        var cookie = new Cookie("session", who.session().text());
        var answer = browser.get().uri(CompetenceKinds.ROSTER).cookie(cookie).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static CompetenceFields fields(
            Expertise field,
            @Nullable UUID system,
            @Nullable String technology,
            @Nullable UUID person,
            @Nullable String external) {
        return new CompetenceFields(
                "Spørres",
                field,
                system,
                technology,
                person,
                external,
                null,
                LocalDate.now(Time.OSLO));
    }
}
