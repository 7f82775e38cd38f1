package no.samsvar.identity.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.browser.BrowserTest;
import no.samsvar.browser.Look;
import no.samsvar.identity.Role;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersonId;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.OrganisationNumber;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.UnitId;
import no.samsvar.organisation.Units;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class AccountPagesTest extends BrowserTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired LegalPersons legalPersons;
    @Autowired Units units;
    @Autowired NewId ids;

    private Someone reader;

    @Override
    protected void prepare(BrowserContext context) {
        if (reader != null) {
            context.addCookies(
                    List.of(new Cookie("session", reader.session().text()).setUrl(origin())));
        }
    }

    static List<Look> looks() {
        return Look.MAIN;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageOfPeopleAndAccessIsSound(Look look) {
        reader = null;
        look(look, "sign-in", "/sign-in");
        look(look, "sign-in-failed", "/sign-in", page -> page.click("form.form .actions button"));
        reader = examples.leader();
        examples.with(Role.EMPLOYEE, reader, LocalDate.now(Time.OSLO).plusDays(3));
        examples.access(reader)
                .call(
                        () -> {
                            var number = new OrganisationNumber("974760673");
                            var legalPerson = new LegalPersonId(ids.next());
                            legalPersons.add(
                                    new LegalPerson(legalPerson, "Normland AS", number, 0));
                            units.add(new Unit(new UnitId(ids.next()), "Legevakt", null, 0));
                            return reader;
                        });
        look(look, "account", "/me");
        look(look, "access", "/access");
        look(look, "access-new", "/access/new");
        look(look, "access-failed", "/access/new", page -> page.click(".form .actions button"));
        look(look, "access-change", "/access/" + reader.authorisation().value());
        look(look, "access-end", "/access/" + reader.authorisation().value() + "/end");
        look(look, "organisation", "/organisation");
        look(look, "organisation-edit", "/organisation/edit");
        look(look, "legal-person-new", "/organisation/legal-persons/new");
        look(look, "unit-new", "/organisation/units/new");
    }
}
