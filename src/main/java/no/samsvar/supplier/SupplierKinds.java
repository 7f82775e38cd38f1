package no.samsvar.supplier;

import java.util.List;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two registers of this room. */
@Configuration(proxyBeanMethods = false)
public class SupplierKinds {

    public static final RegisterKind<SupplierFields> SUPPLIER =
            RegisterKind.of("supplier", "LEV", SupplierFields.class, List.of("ACTIVE", "ENDED"));

    public static final RegisterKind<SystemFields> SYSTEM =
            RegisterKind.of(
                    "system", "SYS", SystemFields.class, List.of("IN_USE", "PLANNED", "RETIRED"));

    @Bean
    RegisterKind<SupplierFields> supplierKind() {
        return SUPPLIER;
    }

    @Bean
    RegisterKind<SystemFields> systemKind() {
        return SYSTEM;
    }
}
