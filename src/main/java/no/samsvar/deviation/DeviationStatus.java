package no.samsvar.deviation;

import static no.samsvar.deviation.DeviationRegister.KIND;

import java.util.List;
import java.util.Map;
import no.samsvar.register.StatusArea;
import no.samsvar.register.StatusFact;
import no.samsvar.register.StatusTrend;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What deviations that are not closed say of an area's standing. */
@Configuration(proxyBeanMethods = false)
class DeviationStatus {

    @Bean
    StatusFact openDeviations() {
        return new StatusFact(
                StatusArea.CONFIDENTIALITY,
                "deviation.status.fact.open",
                KIND,
                Map.of(
                        "status",
                        List.of(DeviationRegister.REPORTED, DeviationRegister.IN_PROGRESS),
                        "type",
                        List.of(DeviationKind.PRIVACY_SECURITY.name())));
    }

    @Bean
    StatusFact openPatientSafety() {
        return new StatusFact(
                StatusArea.PATIENT_RIGHTS,
                "deviation.status.fact.patient-safety",
                KIND,
                Map.of(
                        "status",
                        List.of(DeviationRegister.REPORTED, DeviationRegister.IN_PROGRESS),
                        "type",
                        List.of(DeviationKind.PATIENT_SAFETY.name())));
    }

    @Bean
    StatusTrend deviationsReported() {
        return new StatusTrend("deviation.status.trend", KIND);
    }
}
