package no.samsvar.supplier;

import java.util.List;
import java.util.Map;
import no.samsvar.identity.MenuEntry;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.StatusArea;
import no.samsvar.register.StatusFact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two registers of this room. */
@Configuration(proxyBeanMethods = false)
public class SupplierKinds {

    public static final RegisterKind<SupplierFields> SUPPLIER =
            RegisterKind.of("supplier", "LEV", SupplierFields.class, List.of("ACTIVE", "ENDED"))
                    .withIcon("Handshake");

    public static final RegisterKind<SystemFields> SYSTEM =
            RegisterKind.of(
                            "system",
                            "SYS",
                            SystemFields.class,
                            List.of("IN_USE", "PLANNED", "RETIRED"))
                    .withIcon("Database");

    @Bean
    RegisterKind<SupplierFields> supplierKind() {
        return SUPPLIER;
    }

    @Bean
    RegisterKind<SystemFields> systemKind() {
        return SYSTEM;
    }

    @Bean
    MenuEntry supplierMenu() {
        return new MenuEntry(
                "supplier.title", SUPPLIER.path(), SUPPLIER.icon(), SUPPLIER.read(), 300, false);
    }

    @Bean
    MenuEntry systemMenu() {
        return new MenuEntry(
                "system.title", SYSTEM.path(), SYSTEM.icon(), SYSTEM.read(), 310, false);
    }

    @Bean
    FolderItem supplierFolder() {
        return new FolderItem(
                FolderItem.Part.PERFORMING, "supplier.title", SUPPLIER.path(), SUPPLIER.read(), 10);
    }

    @Bean
    FolderItem systemFolder() {
        return new FolderItem(
                FolderItem.Part.STEERING, "system.title", SYSTEM.path(), SYSTEM.read(), 20);
    }

    @Bean
    StatusFact processorsWithoutAgreement() {
        return new StatusFact(
                StatusArea.CONFIDENTIALITY,
                "supplier.status.fact.no-agreement",
                SUPPLIER,
                Map.of(
                        "status",
                        List.of("ACTIVE"),
                        "likelyRole",
                        List.of("PROCESSOR"),
                        "agreement",
                        List.of("no")));
    }
}
