package no.samsvar.training;

import java.util.List;
import java.util.Map;
import no.samsvar.identity.MenuEntry;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.StatusArea;
import no.samsvar.register.StatusFact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of this room, and where it is found. */
@Configuration(proxyBeanMethods = false)
public class TrainingKinds {

    public static final String MISSING = "MISSING";
    public static final String SIGNED = "SIGNED";
    public static final String ENDED = "ENDED";

    public static final RegisterKind<DeclarationFields> DECLARATION =
            RegisterKind.of(
                            "declaration",
                            "TAU",
                            DeclarationFields.class,
                            List.of(MISSING, SIGNED, ENDED))
                    .withIcon("ShieldLock")
                    .asking(DeclarationRule::problems);

    public static final String ACTIVE = "ACTIVE";
    public static final String STOPPED = "STOPPED";

    public static final RegisterKind<CourseFields> COURSE =
            RegisterKind.of("course", "OPL", CourseFields.class, List.of(ACTIVE, STOPPED))
                    .withIcon("Star");

    /** Where everybody sees what they need to learn. */
    public static final String MINE = "/courses/mine";

    /** Where it is seen who lacks what. */
    public static final String GAPS = "/courses/gaps";

    @Bean
    RegisterKind<CourseFields> courseKind() {
        return COURSE;
    }

    @Bean
    MenuEntry courseMenu() {
        return new MenuEntry("course.mine", MINE, COURSE.icon(), COURSE.read(), 335, false);
    }

    @Bean
    FolderItem courseFolder() {
        return new FolderItem(
                FolderItem.Part.PERFORMING, "course.title", COURSE.path(), COURSE.read(), 55);
    }

    @Bean
    RegisterKind<DeclarationFields> declarationKind() {
        return DECLARATION;
    }

    @Bean
    MenuEntry declarationMenu() {
        return new MenuEntry(
                "declaration.title",
                DECLARATION.path(),
                DECLARATION.icon(),
                DECLARATION.read(),
                330,
                false);
    }

    @Bean
    FolderItem declarationFolder() {
        return new FolderItem(
                FolderItem.Part.PERFORMING,
                "declaration.title",
                DECLARATION.path(),
                DECLARATION.read(),
                50);
    }

    @Bean
    StatusFact missingDeclarations() {
        return new StatusFact(
                StatusArea.SECRECY,
                "declaration.status.fact.missing",
                DECLARATION,
                Map.of("status", List.of(MISSING)));
    }
}
