package no.samsvar;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        var modules = ApplicationModules.of(Samsvar.class);
        modules.verify();
    }
}
