package no.samsvar.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    static final List<JavaMethod> TAGGED =
            new ClassFileImporter()
                    .importPackages("no.samsvar").stream()
                            .flatMap(type -> type.getMethods().stream())
                            .filter(method -> method.isAnnotatedWith(Requirement.class))
                            .toList();

    @Test
    void everyIdThatATestNamesExists() {
        var known = Requirements.read().strengths().keySet();
        assertThat(TAGGED).isNotEmpty();
        for (var test : TAGGED) {
            assertThat(known)
                    .as(test.getFullName())
                    .contains(test.getAnnotationOfType(Requirement.class).value());
        }
    }

    @Test
    void noTestClaimsMoreThanThree() {
        for (var test : TAGGED) {
            assertThat(test.getAnnotationOfType(Requirement.class).value())
                    .as(test.getFullName())
                    .hasSizeBetween(1, 3);
        }
    }

    @Test
    void theContentHasEveryRowOnce() {
        assertThat(Requirements.read().strengths()).hasSize(625);
        assertThat(Requirements.read().strengths().values())
                .containsOnly("shall", "should", "may", "info");
    }
}
