package no.samsvar.decision;

import no.samsvar.decision.content.Decisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The decisions that this installation makes. */
@Configuration(proxyBeanMethods = false)
class DecisionContent {

    @Bean
    Decisions decisions() {
        return Decisions.builtIn();
    }
}
