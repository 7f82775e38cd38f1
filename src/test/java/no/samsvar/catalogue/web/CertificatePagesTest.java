package no.samsvar.catalogue.web;

import static no.samsvar.catalogue.certificate.CertificateKinds.CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.Requirement;
import no.samsvar.platform.Time;
import no.samsvar.register.TodaySource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class CertificatePagesTest extends CataloguePages {

    Map<String, String> certificate(LocalDate expires, String demands) {
        var form = new HashMap<String, String>();
        form.put("id", UUID.randomUUID().toString());
        form.put("version", "-1");
        form.put("title", "Driftens sertifikat");
        form.put("scheme", "ISO_27001");
        form.put("scope", "Drift av journal i to datasentre");
        form.put("expiresOn", expires.toString());
        form.put("demands", demands);
        return form;
    }

    @Test
    @Requirement("CHK-52")
    void aCertificateTellsItsScopeAndExpiryAndIsToldAtTheDemandsItSupports() {
        var expires = LocalDate.now(Time.OSLO).plusDays(30);
        var made = post(lena, "/registers/certificate", certificate(expires, "BCK-04, ACC-99"));
        assertThat(made).hasStatus(302);
        var id =
                examples.access(lena).call(() -> register.all(CERTIFICATE)).getFirst().entry().id();
        assertThat(get(lena, CERTIFICATE.path(id)))
                .bodyText()
                .contains("Drift av journal i to datasentre", "/requirements/BCK-04")
                .contains("Disse numrene finnes ikke blant kravene: ACC-99.");
        assertThat(get(lena, "/requirements/BCK-04"))
                .bodyText()
                .contains("Driftens sertifikat", "Gjelder til ");
        assertThat(get(lena, "/requirements/BCK-03"))
                .bodyText()
                .doesNotContain("Driftens sertifikat");
        assertThat(told()).contains("Driftens sertifikat");
        var later = Map.of("version", "0", "state", "ENDED");
        assertThat(post(lena, CERTIFICATE.path(id) + "/state", later)).hasStatus(302);
        assertThat(get(lena, "/requirements/BCK-04"))
                .bodyText()
                .doesNotContain("Driftens sertifikat");
    }

    @Test
    void aNumberThatIsNoneIsRefusedAtItsField() {
        var form = certificate(LocalDate.now(Time.OSLO).plusYears(2), "A.8.13");
        assertThat(post(lena, "/registers/certificate", form))
                .hasStatus(422)
                .bodyText()
                .contains("«A.8.13» er ikke et kravnummer", "Drift av journal i to datasentre");
    }

    /** What Today has to tell, also behind the three first. */
    private List<Object> told() {
        return examples.access(lena)
                .call(
                        () ->
                                transactions.execute(
                                        _ ->
                                                sources.stream()
                                                        .flatMap(it -> it.items().stream())
                                                        .flatMap(it -> it.arguments().stream())
                                                        .toList()));
    }

    @Autowired List<TodaySource> sources;
    @Autowired TransactionTemplate transactions;
}
