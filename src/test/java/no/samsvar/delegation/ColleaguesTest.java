package no.samsvar.delegation;

import static no.samsvar.delegation.DelegationKinds.DELEGATION;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ColleaguesTest implements SamsvarTest {

    static final LocalDate TODAY = LocalDate.now(Time.OSLO);

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired NewId ids;

    Someone lena;
    Someone eva;

    @BeforeEach
    void aClinicWithAnEmployee() {
        lena = examples.leader();
        eva = examples.with(Role.EMPLOYEE, lena);
    }

    MvcTestResult get(Someone who, String path) {
        var cookie = new Cookie("session", who.session().text());
        return browser.get().uri(path).cookie(cookie).exchange();
    }

    EntryId delegate(String title, LocalDate since, @Nullable LocalDate until) {
        var fields = of(title, eva.id().value(), since, until);
        return lena.scope()
                .call(
                        () ->
                                register.create(
                                        DELEGATION,
                                        new EntryId(ids.next()),
                                        fields,
                                        EntryFields.NONE));
    }

    static DelegationFields of(
            String title, @Nullable UUID person, LocalDate since, @Nullable LocalDate until) {
        return new DelegationFields(
                title, "Ikke varsling", "Sjefen selv", "Stand-in", person, since, until, null);
    }

    @Test
    @Requirement({"ORG-11", "ORG-53"})
    void everyEmployeeSeesWhoDoesWhatAndWhatIsDelegatedToThemNow() {
        var id = delegate("Følge opp avvik i ferien", TODAY, TODAY);
        delegate("Signere avtaler", TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(get(eva, "/who"))
                .bodyText()
                .contains("Lena Leder", "Eva employee", "Ansatt", "Følge opp avvik i ferien")
                .doesNotContain("Signere avtaler");
        assertThat(get(eva, DELEGATION.path())).bodyText().contains("Signere avtaler");
        assertThat(get(eva, DELEGATION.path(id)))
                .bodyText()
                .contains("Fra", "Sjefen selv", "Til", "Stand-in", "Gjelder fra", "Ikke varsling");
        assertThat(get(eva, DELEGATION.path() + "/new")).hasStatus(403);
    }

    @Test
    void aDelegationEndsAfterItBegan() {
        assertThat(of("A", null, TODAY, null).problems()).isEmpty();
        assertThat(of("A", null, TODAY, TODAY).problems()).isEmpty();
        assertThat(of("A", null, TODAY, TODAY.minusDays(1)).problems())
                .extracting(Problem::field)
                .containsExactly("until");
    }

    @Test
    void aDelegationHoldsFromItsFirstDayToItsLast() {
        var one = of("A", null, TODAY, TODAY.plusDays(1));
        assertThat(one.holds(TODAY.minusDays(1))).isFalse();
        assertThat(one.holds(TODAY)).isTrue();
        assertThat(one.holds(TODAY.plusDays(1))).isTrue();
        assertThat(one.holds(TODAY.plusDays(2))).isFalse();
    }
}
