package no.samsvar.decision;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.register.EntryId;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of decisions made, and where the decisions are found. */
@Configuration(proxyBeanMethods = false)
public class RulingKinds {

    /** Being answered. */
    public static final String OPEN = "OPEN";

    /** As the rules say, or otherwise where whoever answers may decide so. */
    public static final String DECIDED = "DECIDED";

    /** Decided otherwise, and the manager has not said whether it stands. */
    public static final String AWAITING = "AWAITING";

    /** Decided otherwise, and the manager lets it stand. */
    public static final String DEPARTED = "DEPARTED";

    public static final String ENDED = "ENDED";

    public static final RegisterKind<RulingFields> RULING =
            RegisterKind.of(
                            "ruling",
                            "AVG",
                            RulingFields.class,
                            List.of(OPEN, DECIDED, AWAITING, DEPARTED, ENDED))
                    .withIcon("Compass")
                    .withPagesOfItsOwn()
                    .deciding(DEPARTED, Permission.RULING_APPROVE)
                    .asking(RulingRule::problems);

    /** All decisions that can be made. */
    public static final String ALL = "/decisions";

    /** A decision that was begun: its question, or what it came to. */
    public static String path(EntryId id) {
        return "/rulings/" + id;
    }

    @Bean
    RegisterKind<RulingFields> rulingKind() {
        return RULING;
    }

    @Bean
    MenuEntry decisionMenu() {
        return new MenuEntry("decision.title", ALL, RULING.icon(), RULING.read(), 50, false);
    }

    @Bean
    FolderItem rulingFolder() {
        return new FolderItem(
                FolderItem.Part.PERFORMING, "ruling.title", RULING.path(), RULING.read(), 40);
    }
}
