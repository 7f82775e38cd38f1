package no.samsvar.inspection.web;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.inspection.Viewings;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Restriction;
import no.samsvar.supplier.SupplierExamples;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class TrailTest implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Viewings viewings;
    @Autowired NewId ids;

    Someone lena;
    Someone auditor;
    EntryId id;

    @BeforeEach
    void aClinicWithAnAuditor() {
        lena = examples.leader();
        auditor = examples.with(Role.AUDITOR, lena);
        id = new EntryId(ids.next());
        var fields = SupplierExamples.named("Journal AS", "Journal");
        lena.scope().run(() -> register.create(SUPPLIER, id, fields, EntryFields.NONE));
    }

    MvcTestResult get(Someone who, String path) {
        var session = new Cookie("session", who.session().text());
        return browser.get().uri(path).cookie(session).exchange();
    }

    MvcTestResult trail(Someone reader) {
        return get(reader, "/access/" + auditor.authorisation().value() + "/trail");
    }

    int noted(Someone who) {
        return lena.scope().call(() -> viewings.of(who.id())).size();
    }

    @Test
    void whatAnAuditorOpensAndTakesOutIsToldToTheManager() {
        get(auditor, SUPPLIER.path(id));
        get(auditor, SUPPLIER.path() + "/export.csv");
        assertThat(trail(lena))
                .hasStatusOk()
                .bodyText()
                .contains("Journal AS", SUPPLIER.path(id), "/registers/supplier/export.csv");
        assertThat(trail(auditor)).hasStatus(403);
        assertThat(get(lena, "/folder/inspection")).bodyText().contains("/trail");
    }

    @Test
    void theSamePageIsNotedOnceAnHour() {
        var morning = Instant.now();
        for (var minutes : new int[] {0, 0, 61}) {
            Time.at(morning.plusSeconds(minutes * 60L), () -> get(auditor, SUPPLIER.path(id)));
        }
        assertThat(noted(auditor)).isEqualTo(2);
    }

    @Test
    void listsAndWhatIsNotFoundAndWhatOthersOpenAreNotNoted() {
        get(auditor, SUPPLIER.path());
        get(auditor, SUPPLIER.path(new EntryId(ids.next())));
        get(lena, SUPPLIER.path(id));
        assertThat(noted(auditor)).isZero();
        assertThat(noted(lena)).isZero();
    }

    @Test
    void anEntryThatTheReaderMayNotSeeIsNotNamed() {
        get(auditor, SUPPLIER.path(id));
        var readers = Set.of(auditor.id());
        lena.scope().run(() -> register.restrict(id, new Restriction("x", readers)));
        var maren = examples.with(Role.LEADER, lena);
        assertThat(trail(maren)).bodyText().doesNotContain("Journal AS").contains("ikke kan se");
    }

    @Test
    void onlyAnAuditorHasATrail() {
        var other = "/access/" + lena.authorisation().value() + "/trail";
        assertThat(get(lena, other)).hasStatus(404);
    }
}
