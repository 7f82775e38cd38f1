package no.samsvar.hosting.web;

import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperatorMenu {

    @Bean
    MenuEntry hostedOrganisationsPage() {
        return new MenuEntry(
                "hosting.menu.organisations",
                OperatorController.PAGE,
                "Buildings3",
                Permission.OPERATE,
                1,
                true);
    }

    @Bean
    MenuEntry hostPage() {
        return new MenuEntry(
                "hosting.menu.host", HostController.PAGE, "Handshake", Permission.OPERATE, 2, true);
    }
}
