package no.samsvar.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Organisations;
import no.samsvar.organisation.Units;
import no.samsvar.platform.NewId;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class OrganisationControllerTest implements SamsvarTest {

    private static final String NUMBER = "974 760 673";

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired LegalPersons legalPersons;
    @Autowired Units units;
    @Autowired Organisations organisations;
    @Autowired NewId ids;

    @Test
    void anOrganisationHoldsSeveralLegalPersons() {
        var leader = examples.leader();
        assertThat(legalPerson(leader, ids.next(), "Normland AS", NUMBER)).hasStatus(302);
        assertThat(legalPerson(leader, ids.next(), "Norm Eiendom AS", "")).hasStatus(302);
        assertThat(legalPerson(leader, ids.next(), "Again AS", NUMBER)).hasStatus(422);
        assertThat(legalPerson(leader, ids.next(), "Wrong AS", "974760674")).hasStatus(422);
        assertThat(get(leader, "/organisation"))
                .bodyText()
                .contains("Normland AS", "974760673", "Norm Eiendom AS")
                .doesNotContain("Again AS", "Wrong AS");
        var elsewhere = examples.leader();
        assertThat(legalPerson(elsewhere, ids.next(), "Same number AS", NUMBER)).hasStatus(302);
        assertThat(examples.access(elsewhere).call(legalPersons::all)).hasSize(1);
    }

    @Test
    void aFormSentTwiceAddsOnce() {
        var leader = examples.leader();
        var id = ids.next();
        legalPerson(leader, id, "Normland AS", "");
        assertThat(legalPerson(leader, id, "Normland AS", "")).hasStatus(302);
        assertThat(examples.access(leader).call(legalPersons::all)).hasSize(1);
    }

    @Test
    void unitsFormATreeAndNoneIsPartOfItself() {
        var leader = examples.leader();
        var whole = ids.next();
        var part = ids.next();
        assertThat(unit(leader, "", whole, "Legevakt", null)).hasStatus(302);
        assertThat(unit(leader, "", part, "Mottak", whole)).hasStatus(302);
        assertThat(get(leader, "/organisation/units/" + part)).hasStatusOk();
        assertThat(unit(leader, "/" + whole, whole, "Legevakt", part)).hasStatus(422);
        assertThat(unit(leader, "/" + part, part, "Skranken", whole)).hasStatus(302);
        assertThat(examples.access(leader).call(units::all))
                .extracting("name")
                .containsExactly("Legevakt", "Skranken");
        var stranger = examples.leader();
        assertThat(get(stranger, "/organisation/units/" + part)).hasStatus(404);
    }

    @Test
    void theLeaderDescribesTheOrganisationAndNobodyElse() {
        var leader = examples.leader();
        assertThat(describe(leader)).hasStatus(302);
        var changed = examples.access(leader).call(organisations::current);
        assertThat(changed.name()).isEqualTo("Normland kommune");
        var employee = examples.with(Role.AUDITOR, leader);
        assertThat(get(employee, "/organisation")).hasStatus(403);
        assertThat(describe(employee)).hasStatus(403);
    }

    private MvcTestResult describe(Someone who) {
        return browser.post()
                .uri("/organisation/edit")
                .cookie(cookie(who))
                .with(csrf())
                .param("name", "Normland kommune")
                .param("kind", "MUNICIPALITY")
                .param("profile", "LARGE")
                .param("language", "NN")
                .exchange();
    }

    private MvcTestResult legalPerson(Someone who, UUID id, String name, String number) {
        return browser.post()
                .uri("/organisation/legal-persons")
                .cookie(cookie(who))
                .with(csrf())
                .param("id", id.toString())
                .param("name", name)
                .param("number", number)
                .exchange();
    }

    private MvcTestResult unit(Someone who, String path, UUID id, String name, UUID parent) {
        return browser.post()
                .uri("/organisation/units" + path)
                .cookie(cookie(who))
                .with(csrf())
                .param("id", id.toString())
                .param("version", "0")
                .param("name", name)
                .param("parent", parent == null ? "" : parent.toString())
                .exchange();
    }

    private MvcTestResult get(Someone who, String path) {
        return browser.get().uri(path).cookie(cookie(who)).exchange();
    }

    private static Cookie cookie(Someone who) {
        return new Cookie("session", who.session().text());
    }
}
