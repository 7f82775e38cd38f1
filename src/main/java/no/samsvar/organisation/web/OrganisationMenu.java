package no.samsvar.organisation.web;

import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationMenu {

    private static final int NEAR_THE_END = 900;

    @Bean
    MenuEntry organisationPage() {
        return new MenuEntry(
                "organisation.menu",
                OrganisationController.PAGE,
                "Buildings3",
                Permission.ORGANISATION_WRITE,
                NEAR_THE_END,
                false);
    }
}
