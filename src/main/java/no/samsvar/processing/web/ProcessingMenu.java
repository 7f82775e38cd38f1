package no.samsvar.processing.web;

import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the record of processing is found. */
@Configuration(proxyBeanMethods = false)
class ProcessingMenu {

    private static final int ORDER = 35;

    @Bean
    MenuEntry processingMenuEntry() {
        return new MenuEntry(
                "processing.menu",
                "/processing",
                "Database",
                Permission.PROCESSING_READ,
                ORDER,
                false);
    }

    @Bean
    FolderItem processingFolder() {
        return new FolderItem(
                FolderItem.Part.PERFORMING,
                "processing.menu",
                "/processing",
                Permission.PROCESSING_READ,
                0);
    }

    /** The protocol itself, for whoever asks to see it. */
    @Bean
    FolderItem protocolFolder() {
        return new FolderItem(
                FolderItem.Part.PERFORMING,
                "processing.protocol.whole",
                "/processing/protocol.pdf",
                Permission.EXPORT,
                1);
    }
}
