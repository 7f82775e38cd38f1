package no.samsvar.authorisation.web;

import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessMenu {

    private static final int NEAR_THE_END = 890;

    @Bean
    MenuEntry accessPage() {
        return new MenuEntry(
                "authorisation.menu",
                AccessController.PAGE,
                "KeyVertical",
                Permission.AUTHORISATION_READ,
                NEAR_THE_END,
                false);
    }
}
