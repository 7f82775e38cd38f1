package no.samsvar.dpia;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two registers of this room, and where they are found. */
@Configuration(proxyBeanMethods = false)
public class DpiaKinds {

    public static final String SCREENING = "SCREENING";
    public static final String ONGOING = "ONGOING";

    /** The early form is done; the rest waits until the solution is known. */
    public static final String PROCURING = "PROCURING";

    /** Before the authority: nothing starts meanwhile. */
    public static final String CONSULTATION = "CONSULTATION";

    public static final String APPROVED = "APPROVED";

    /** A reasoned no: a full assessment is not needed. */
    public static final String NOT_NEEDED = "NOT_NEEDED";

    public static final String ENDED = "ENDED";

    /** Where all cases are told of. */
    public static final String ALL = "/dpia";

    /** The states of a risk to people. */
    public static final String OPEN = "OPEN";

    public static final String CLOSED = "CLOSED";

    public static final RegisterKind<DpiaFields> DPIA =
            RegisterKind.of(
                            "dpia",
                            "PVK",
                            DpiaFields.class,
                            List.of(
                                    SCREENING,
                                    ONGOING,
                                    PROCURING,
                                    CONSULTATION,
                                    APPROVED,
                                    NOT_NEEDED,
                                    ENDED))
                    .withIcon("ShieldLock")
                    .withOwners()
                    .deciding(APPROVED, Permission.DPIA_APPROVE)
                    .deciding(NOT_NEEDED, Permission.DPIA_APPROVE)
                    .asking(DpiaRule::problems);

    public static final RegisterKind<DpiaRiskFields> DPIA_RISK =
            RegisterKind.of(
                            "dpia_risk",
                            "PVR",
                            DpiaRiskFields.class,
                            List.of(OPEN, CLOSED),
                            Permission.DPIA_READ,
                            Permission.DPIA_WRITE)
                    .withIcon("ExclamationmarkTriangle");

    /** Whether a case in this state is still worked on, so that its parts can be changed. */
    public static boolean open(String state) {
        return List.of(SCREENING, ONGOING, PROCURING, CONSULTATION).contains(state);
    }

    @Bean
    RegisterKind<DpiaFields> dpiaKind() {
        return DPIA;
    }

    @Bean
    RegisterKind<DpiaRiskFields> dpiaRiskKind() {
        return DPIA_RISK;
    }

    @Bean
    MenuEntry dpiaMenu() {
        return new MenuEntry("dpia.title", ALL, DPIA.icon(), DPIA.read(), 42, false);
    }

    @Bean
    FolderItem dpiaFolder() {
        return new FolderItem(FolderItem.Part.CONTROLLING, "dpia.title", ALL, DPIA.read(), 28);
    }
}
