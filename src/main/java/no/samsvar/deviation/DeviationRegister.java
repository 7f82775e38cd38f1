package no.samsvar.deviation;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of this room, and where the menu leads. */
@Configuration(proxyBeanMethods = false)
public class DeviationRegister {

    public static final String REPORTED = "REPORTED";
    public static final String IN_PROGRESS = "IN_PROGRESS";
    public static final String CLOSED = "CLOSED";

    public static final RegisterKind<DeviationFields> KIND =
            RegisterKind.of(
                            "deviation",
                            "AVV",
                            DeviationFields.class,
                            List.of(REPORTED, IN_PROGRESS, CLOSED),
                            Permission.DEVIATION_READ,
                            Permission.DEVIATION_HANDLE)
                    .withIcon("ExclamationmarkTriangle")
                    .deciding(CLOSED, Permission.DEVIATION_DECIDE)
                    .withPagesOfItsOwn();

    @Bean
    RegisterKind<DeviationFields> deviationKind() {
        return KIND;
    }

    @Bean
    MenuEntry reportEntry() {
        return new MenuEntry(
                "deviation.menu.report",
                "/deviations/report",
                "ExclamationmarkTriangle",
                Permission.DEVIATION_REPORT,
                20,
                true);
    }

    @Bean
    MenuEntry deviationsEntry() {
        return new MenuEntry(
                "deviation.menu", "/deviations", "Tasklist", Permission.DEVIATION_READ, 30, false);
    }
}
