package no.samsvar.risk;

import static no.samsvar.risk.RiskKinds.RISK;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samsvar.measure.SecurityProperty;
import no.samsvar.register.StatusArea;
import no.samsvar.register.StatusFact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What high risks say of an area's standing. */
@Configuration(proxyBeanMethods = false)
class RiskStatus {

    @Bean
    StatusFact highRisksToConfidentiality() {
        return high(StatusArea.CONFIDENTIALITY, SecurityProperty.CONFIDENTIALITY);
    }

    @Bean
    StatusFact highRisksToIntegrity() {
        return high(StatusArea.INTEGRITY, SecurityProperty.INTEGRITY);
    }

    @Bean
    StatusFact highRisksToAvailability() {
        return high(
                StatusArea.AVAILABILITY,
                SecurityProperty.AVAILABILITY,
                SecurityProperty.ROBUSTNESS);
    }

    private static StatusFact high(StatusArea area, SecurityProperty... threatened) {
        return new StatusFact(
                area,
                "risk.status.fact.high",
                RISK,
                Map.of(
                        "status", List.of(RiskKinds.OPEN),
                        "level", List.of(RiskLevel.HIGH.name()),
                        "threatens", Arrays.stream(threatened).map(Enum::name).toList()));
    }
}
