package no.samsvar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    /** Runs under any Java, before there are rooms. */
    private static final String LAUNCH = "launch";

    private final ApplicationModules modules = ApplicationModules.of(Samsvar.class);

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        modules.verify();
    }

    /** A package-info among the tests would take the place of the room's own. */
    @Test
    void everyRoomDeclaresWhatItDependsOn() {
        assertThat(modules.stream().filter(room -> !LAUNCH.equals(room.getIdentifier().toString())))
                .allSatisfy(
                        room ->
                                assertThat(
                                                room.getBasePackage()
                                                        .getAnnotation(ApplicationModule.class))
                                        .as(room.getDisplayName())
                                        .isPresent());
    }
}
