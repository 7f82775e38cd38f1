package no.samsvar.risk.scenario;

import no.samsvar.platform.content.ContentFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The edition of the bank that comes with the program. */
@Configuration(proxyBeanMethods = false)
class ScenarioConfiguration {

    @Bean
    ScenarioBank scenarioBank() {
        return ContentFile.read("risk/scenarios.yaml", ScenarioBank.class);
    }
}
