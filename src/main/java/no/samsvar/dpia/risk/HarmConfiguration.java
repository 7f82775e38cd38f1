package no.samsvar.dpia.risk;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The edition of the bank that comes with the program. */
@Configuration(proxyBeanMethods = false)
class HarmConfiguration {

    private static final String FILE = "content/dpia/scenarios.yaml";

    @Bean
    HarmBank harmBank() throws IOException {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            return HarmReader.read(FILE, content);
        }
    }
}
