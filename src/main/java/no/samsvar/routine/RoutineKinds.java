package no.samsvar.routine;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of this room, and where its library is found. */
@Configuration(proxyBeanMethods = false)
public class RoutineKinds {

    /** Never approved, or not since it was withdrawn. */
    public static final String DRAFT = "DRAFT";

    /** Its newest version holds. */
    public static final String VALID = "VALID";

    public static final String WITHDRAWN = "WITHDRAWN";

    public static final RegisterKind<RoutineFields> ROUTINE =
            RegisterKind.of("routine", "RUT", RoutineFields.class, List.of(DRAFT, VALID, WITHDRAWN))
                    .withIcon("FileText")
                    .withOwners()
                    .deciding(VALID, Permission.ROUTINE_APPROVE)
                    .deciding(WITHDRAWN, Permission.ROUTINE_APPROVE)
                    .asking(RoutineRule::problems);

    /** Where everybody finds what holds. */
    public static final String LIBRARY = "/routines";

    @Bean
    RegisterKind<RoutineFields> routineKind() {
        return ROUTINE;
    }

    @Bean
    MenuEntry routineMenu() {
        return new MenuEntry(
                "routine.library", LIBRARY, ROUTINE.icon(), ROUTINE.read(), 260, false);
    }

    @Bean
    FolderItem steeringRoutines() {
        return folder(FolderItem.Part.STEERING, "routine.folder.steering");
    }

    @Bean
    FolderItem performingRoutines() {
        return folder(FolderItem.Part.PERFORMING, "routine.folder.performing");
    }

    @Bean
    FolderItem controllingRoutines() {
        return folder(FolderItem.Part.CONTROLLING, "routine.folder.controlling");
    }

    private static FolderItem folder(FolderItem.Part part, String key) {
        return new FolderItem(part, key, LIBRARY + "#" + part.name(), ROUTINE.read(), 10);
    }
}
