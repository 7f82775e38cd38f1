package no.samsvar.setup.web;

import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StartMenu {

    private static final int BEFORE_THE_ORGANISATION = 890;

    @Bean
    MenuEntry startPage() {
        return new MenuEntry(
                "start.menu",
                StartController.START,
                "CheckmarkCircle",
                Permission.ORGANISATION_WRITE,
                BEFORE_THE_ORGANISATION,
                false);
    }
}
