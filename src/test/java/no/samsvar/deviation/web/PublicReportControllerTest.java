package no.samsvar.deviation.web;

import static no.samsvar.deviation.DeviationRegister.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import no.samsvar.Examples.Someone;
import no.samsvar.deviation.place.Places;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PublicReportControllerTest extends PageTest {

    @Autowired Places places;
    @Autowired Register register;
    @Autowired ScopedWork work;
    @Autowired JdbcClient db;

    Someone lena;
    Secret secret;
    String id;

    @BeforeEach
    void aPoster() {
        lena = examples.leader();
        secret = lena.scope().call(() -> places.make("Venterommet"));
        id = ids.next().toString();
    }

    MvcTestResult send(Map<String, String> form) {
        var request = browser.post().uri("/report/" + secret.text()).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    Map<String, String> report() {
        return Map.of("id", id, "description", "Vann på gulvet.", "type", "HEALTH_SAFETY");
    }

    @Test
    void aStrangerReportsAndGetsANumberAndNothingElse() {
        var answer = send(report());
        assertThat(answer).hasStatusOk();
        assertThat(text(answer)).contains("AVV-2026-0001").doesNotContain("Vann på gulvet");
        var stored = lena.scope().call(() -> register.find(KIND, EntryId.of(id)));
        assertThat(stored.fields().place()).isEqualTo("Venterommet");
        assertThat(stored.entry().createdBy()).isNull();
    }

    @Test
    void sendingTwiceGivesTheSameNumber() {
        assertThat(text(send(report()))).contains("AVV-2026-0001");
        assertThat(text(send(report()))).contains("AVV-2026-0001");
    }

    @Test
    void aPosterThatWasReplacedLeadsNowhere() {
        var place = lena.scope().call(() -> places.all().getFirst().id());
        lena.scope().call(() -> places.renew(place));
        assertThat(browser.get().uri("/report/" + secret.text()).exchange()).hasStatus(404);
        assertThat(send(report())).hasStatus(404);
    }

    @Test
    void thePostersSecretReadsNothingAndAddsNothingElse() {
        send(report());
        var scope = Scope.ofSecret(secret.hash());
        for (var table : new String[] {"entry", "deviation", "deviation_arrival", "person"}) {
            var count = "select count(*) from " + table;
            assertThat(work.read(scope, () -> db.sql(count).query(Integer.class).single()))
                    .as(table)
                    .isZero();
        }
        assertThatThrownBy(
                        () ->
                                work.run(
                                        scope,
                                        () ->
                                                db.sql(
                                                                """
                                                                insert into mail (organisation_id, id,
                                                                    person_id, kind, path, created_at)
                                                                values (?, ?, ?, 'a', 'b', action_time())
                                                                """)
                                                        .params(
                                                                lena.organisation().value(),
                                                                ids.next(),
                                                                lena.id().value())
                                                        .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void moreThanTenReportsAQuarterFromOneAddressHaveToWait() {
        for (int i = 0; i < 10; i++) {
            assertThat(send(report())).hasStatusOk();
        }
        assertThat(send(report())).hasStatus(429);
    }

    @Test
    void aPosterIsMadePrintedAndStopped() {
        var answer = post(lena, "/deviations/places", Map.of("name", "Skyllerommet"));
        assertThat(text(answer)).contains("<svg", "Skyllerommet", "/report/");
        assertThat(text(get(lena, "/deviations/places")))
                .contains("Skyllerommet", "Stopp plakaten");
    }
}
