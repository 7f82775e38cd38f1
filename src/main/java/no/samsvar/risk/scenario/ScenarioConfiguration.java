package no.samsvar.risk.scenario;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The edition of the bank that comes with the program. */
@Configuration(proxyBeanMethods = false)
class ScenarioConfiguration {

    private static final String FILE = "content/risk/scenarios.yaml";

    @Bean
    ScenarioBank scenarioBank() throws IOException {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            return ScenarioReader.read(FILE, content);
        }
    }
}
