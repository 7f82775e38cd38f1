package no.samsvar.catalogue.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samsvar.platform.form.CrossChecked.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificateFieldsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    static CertificateFields certificate(@Nullable LocalDate issued, @Nullable String demands) {
        return new CertificateFields(
                "ISO 27001", Scheme.ISO_27001, null, "Drift", null, issued, DAY, demands);
    }

    @Test
    void theDemandsAreReadHoweverTheyAreParted() {
        assertThat(certificate(null, " ACC-02, BCK-04;LOG-01\nEQP-06 ").demanded())
                .containsExactly("ACC-02", "BCK-04", "LOG-01", "EQP-06");
        assertThat(certificate(null, null).demanded()).isEmpty();
        assertThat(certificate(DAY.minusYears(3), "ACC-02").problems()).isEmpty();
    }

    @Test
    void whatIsNoNumberOfADemandAndADateThatCannotBeAreRefused() {
        assertThat(certificate(DAY, "A.5.1").problems())
                .extracting(Problem::field)
                .containsExactly("expiresOn", "demands");
    }
}
