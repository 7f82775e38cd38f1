package no.samsvar.delegation;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of this room, and where it is found. */
@Configuration(proxyBeanMethods = false)
public class DelegationKinds {

    public static final String CURRENT = "CURRENT";
    public static final String ENDED = "ENDED";

    public static final RegisterKind<DelegationFields> DELEGATION =
            RegisterKind.of("delegation", "DEL", DelegationFields.class, List.of(CURRENT, ENDED))
                    .withIcon("Handshake");

    /** Where everybody sees who does what. */
    public static final String WHO = "/who";

    @Bean
    RegisterKind<DelegationFields> delegationKind() {
        return DELEGATION;
    }

    @Bean
    MenuEntry whoMenu() {
        return new MenuEntry("delegation.who", WHO, "PersonGroup", DELEGATION.read(), 265, false);
    }

    @Bean
    FolderItem whoFolder() {
        return new FolderItem(
                FolderItem.Part.STEERING, "delegation.who", WHO, DELEGATION.read(), 20);
    }

    @Bean
    FolderItem delegationFolder() {
        return new FolderItem(
                FolderItem.Part.STEERING,
                "delegation.title",
                DELEGATION.path(),
                DELEGATION.read(),
                25);
    }
}
