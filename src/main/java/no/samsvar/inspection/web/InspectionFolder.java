package no.samsvar.inspection.web;

import java.util.List;
import no.samsvar.document.FolderDocument;
import no.samsvar.document.Format;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this room is found, and what of its own it puts into the folder. */
@Configuration(proxyBeanMethods = false)
class InspectionFolder {

    @Bean
    FolderItem inspectionFolderItem() {
        return new FolderItem(
                FolderItem.Part.CONTROLLING,
                "inspection.title",
                FolderController.PAGE,
                Permission.INSPECTION_EXPORT,
                90);
    }

    @Bean
    FolderItem downtimeFolderItem() {
        return new FolderItem(
                FolderItem.Part.PERFORMING,
                "inspection.downtime",
                DowntimeController.PAGE,
                Permission.SYSTEM_READ,
                90);
    }

    @Bean
    FolderDocument downtimeForInspectors(DowntimePages pages) {
        return new FolderDocument(
                FolderItem.Part.PERFORMING,
                "inspection.downtime",
                Permission.SYSTEM_READ,
                List.of(Format.PDF, Format.WORD),
                _ -> pages.document());
    }
}
