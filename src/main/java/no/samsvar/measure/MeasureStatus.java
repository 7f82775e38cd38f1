package no.samsvar.measure;

import static no.samsvar.measure.MeasureKinds.MEASURE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samsvar.register.StatusArea;
import no.samsvar.register.StatusFact;
import no.samsvar.register.StatusTrend;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What measures that should have been done say of an area's standing. */
@Configuration(proxyBeanMethods = false)
class MeasureStatus {

    @Bean
    StatusFact overdueForConfidentiality() {
        return overdue(StatusArea.CONFIDENTIALITY, SecurityProperty.CONFIDENTIALITY);
    }

    @Bean
    StatusFact overdueForIntegrity() {
        return overdue(StatusArea.INTEGRITY, SecurityProperty.INTEGRITY);
    }

    @Bean
    StatusFact overdueForAvailability() {
        return overdue(
                StatusArea.AVAILABILITY,
                SecurityProperty.AVAILABILITY,
                SecurityProperty.ROBUSTNESS);
    }

    @Bean
    StatusTrend measuresMade() {
        return new StatusTrend("measure.status.trend", MEASURE);
    }

    private static StatusFact overdue(StatusArea area, SecurityProperty... protectedBy) {
        return new StatusFact(
                area,
                "measure.status.fact.overdue",
                MEASURE,
                Map.of(
                        "status", List.of(MeasureKinds.PLANNED, MeasureKinds.STARTED),
                        "overdue", List.of("yes"),
                        "protects", Arrays.stream(protectedBy).map(Enum::name).toList()));
    }
}
