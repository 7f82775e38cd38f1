package no.samsvar.filing;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of documents from before, for those who bring in files, and where it is found. */
@Configuration(proxyBeanMethods = false)
public class PaperKinds {

    public static final String WAITING = "WAITING";
    public static final String FILED = "FILED";
    public static final String ASIDE = "ASIDE";

    public static final RegisterKind<PaperFields> PAPER =
            RegisterKind.of(
                            "paper",
                            "DOK",
                            PaperFields.class,
                            List.of(WAITING, FILED, ASIDE),
                            Permission.IMPORT,
                            Permission.IMPORT)
                    .withIcon("FileText");

    /** Where documents are dropped, and those that wait are filed. */
    public static final String ALL = "/papers";

    @Bean
    RegisterKind<PaperFields> paperKind() {
        return PAPER;
    }

    @Bean
    MenuEntry paperMenu() {
        return new MenuEntry("paper.title", ALL, PAPER.icon(), Permission.IMPORT, 345, false);
    }
}
