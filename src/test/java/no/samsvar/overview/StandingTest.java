package no.samsvar.overview;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.training.TrainingKinds.DECLARATION;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureSource;
import no.samsvar.measure.SecurityProperty;
import no.samsvar.overview.StatusLine.Counted;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.StatusArea;
import no.samsvar.training.DeclarationFields;
import no.samsvar.training.Tie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class StandingTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired Standing standing;
    @Autowired Register register;
    @Autowired MockMvcTester browser;
    @Autowired NewId ids;

    Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    StatusLine line(StatusArea area) {
        return examples.access(lena).call(() -> standing.now()).lines().stream()
                .filter(one -> one.area() == area)
                .findFirst()
                .orElseThrow();
    }

    <F extends Record> void store(RegisterKind<F> kind, F fields) {
        var owned = new EntryFields(lena.id().value(), null, null, null);
        examples.access(lena)
                .call(() -> register.create(kind, new EntryId(ids.next()), fields, owned));
    }

    void overdueMeasure() {
        store(
                MEASURE,
                new MeasureFields(
                        "Kopi utenfor nettet",
                        null,
                        MeasureSource.OTHER,
                        null,
                        Set.of(SecurityProperty.ROBUSTNESS),
                        LocalDate.of(2026, 1, 1),
                        null,
                        null,
                        null));
    }

    @Test
    @Requirement("ORG-02")
    void eachAreaHasALineThatTheRegistersFeed() {
        assertThat(line(StatusArea.AVAILABILITY).inOrder()).isTrue();
        assertThat(line(StatusArea.SECRECY).inOrder()).isTrue();
        overdueMeasure();
        store(
                DECLARATION,
                new DeclarationFields(
                        "Renate", null, Tie.CLEANER, null, Set.of(), null, null, null, null));
        assertThat(line(StatusArea.AVAILABILITY).toFollowUp())
                .extracting(Counted::count)
                .containsExactly(1);
        assertThat(line(StatusArea.SECRECY).inOrder()).isFalse();
        assertThat(line(StatusArea.INTEGRITY).inOrder()).isTrue();
        var page = browser.get().uri("/status").cookie(session(lena)).exchange();
        for (var area : StatusArea.values()) {
            assertThat(line(area).facts()).isNotEmpty();
        }
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tilgjengelighet og robusthet", "Pasientenes rettigheter", "Taushetsplikt");
    }

    @Test
    void aNumberLeadsToAListOfAsMany() {
        overdueMeasure();
        var fact = line(StatusArea.AVAILABILITY).toFollowUp().getFirst().fact();
        assertThat(browser.get().uri(fact.href()).cookie(session(lena)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Kopi utenfor nettet");
    }

    @Test
    void theYearIsToldMonthByMonthUpToThisOne() {
        overdueMeasure();
        var trend =
                examples.access(lena).call(() -> standing.now()).trends().stream()
                        .filter(one -> one.key().equals("measure.status.trend"))
                        .findFirst()
                        .orElseThrow();
        assertThat(trend.months()).hasSize(12);
        assertThat(trend.months().getLast().count()).isEqualTo(1);
        assertThat(trend.sum()).isEqualTo(1);
    }

    @Test
    void whoDoesNotFollowTheWholeIsNotShownIt() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        assertThat(browser.get().uri("/status").cookie(session(eva)).exchange()).hasStatus(403);
    }

    static Cookie session(Someone who) {
        return new Cookie("session", who.session().text());
    }
}
