package no.samsvar.deviation;

import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where deviations are in the folder of the internal control. */
@Configuration(proxyBeanMethods = false)
class DeviationPlaces {

    @Bean
    FolderItem deviationFolder() {
        return new FolderItem(
                FolderItem.Part.CONTROLLING,
                "deviation.folder",
                "/deviations",
                Permission.DEVIATION_READ,
                10);
    }

    @Bean
    FolderItem breachLogFolder() {
        return new FolderItem(
                FolderItem.Part.CONTROLLING,
                "deviation.folder.log",
                "/deviations/log.pdf",
                Permission.DEVIATION_READ,
                20);
    }
}
