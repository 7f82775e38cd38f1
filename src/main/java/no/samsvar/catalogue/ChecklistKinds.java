package no.samsvar.catalogue;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.register.EntryId;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of this room, and where it and the requirements are found. */
@Configuration(proxyBeanMethods = false)
public class ChecklistKinds {

    public static final String ACTIVE = "ACTIVE";
    public static final String ENDED = "ENDED";

    public static final RegisterKind<ChecklistFields> CHECKLIST =
            RegisterKind.of("checklist", "SJK", ChecklistFields.class, List.of(ACTIVE, ENDED))
                    .withIcon("ClipboardCheckmark");

    /** Where the requirements are. */
    public static final String REQUIREMENTS = "/requirements";

    /** Where a checklist is gone through. */
    public static String walk(EntryId id) {
        return "/checklists/" + id;
    }

    @Bean
    RegisterKind<ChecklistFields> checklistKind() {
        return CHECKLIST;
    }

    @Bean
    MenuEntry checklistMenu() {
        return new MenuEntry(
                "checklist.title",
                CHECKLIST.path(),
                CHECKLIST.icon(),
                CHECKLIST.read(),
                260,
                false);
    }

    @Bean
    MenuEntry requirementMenu() {
        return new MenuEntry(
                "requirement.title",
                REQUIREMENTS,
                "Gavel",
                Permission.REQUIREMENT_READ,
                265,
                false);
    }

    @Bean
    FolderItem checklistFolder() {
        return new FolderItem(
                FolderItem.Part.CONTROLLING,
                "checklist.title",
                CHECKLIST.path(),
                CHECKLIST.read(),
                45);
    }

    @Bean
    FolderItem requirementFolder() {
        return new FolderItem(
                FolderItem.Part.CONTROLLING,
                "requirement.title",
                REQUIREMENTS,
                Permission.REQUIREMENT_READ,
                46);
    }
}
