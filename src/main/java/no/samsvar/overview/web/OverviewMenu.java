package no.samsvar.overview.web;

import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverviewMenu {

    @Bean
    MenuEntry todayMenu() {
        return new MenuEntry("overview.today", "/", "House", Permission.OWN_ACCOUNT, 0, true);
    }

    @Bean
    MenuEntry statusMenu() {
        return new MenuEntry(
                "overview.status", "/status", "Tasklist", Permission.OVERVIEW_READ, 10, false);
    }

    @Bean
    MenuEntry folderMenu() {
        return new MenuEntry(
                "overview.folder", "/folder", "Folder", Permission.OWN_ACCOUNT, 25, true);
    }
}
